/**
 * The words of the grammar, Vietnamese and English side by side because real statements mix them
 * (`Tăng MRR từ $8K lên $20K`). Senses are `tag → value → phrases`, phrases parted by `|`.
 */
export const lexicon = {
  comparator: {
    '=': 'exactly|precisely|đúng bằng|bằng đúng',
    '>=': '>=|=>|đạt và vượt|đạt hoặc vượt|meet or exceed|tối thiểu|ít nhất|không dưới|ko dưới|không ít hơn|không thấp hơn|không nhỏ hơn|từ trên|min|at least|atleast|no less than|not less than|no fewer than|not fewer than|no lower than|not below|minimum|minimum of|a minimum of|at or above|equal to or above|greater than or equal to|lớn hơn hoặc bằng',
    '<=': '<=|tối đa|không quá|ko quá|k quá|không vượt quá|ko vượt quá|ko vượt|k vượt|không vượt|không nhiều hơn|không lớn hơn|không cao hơn|không hơn|nhiều nhất|max|at most|no more than|not more than|no greater than|no higher than|no later than|not exceeding|not exceed|not above|maximum|maximum of|a maximum of|at or below|less than or equal to|nhỏ hơn hoặc bằng|limit to|up to|capped at|within|trong vòng',
    '>': '>|trên|hơn|vượt|vượt quá|vượt mức|vượt trên|lớn hơn|cao hơn|nhiều hơn|quá|more than|over|above|greater than|higher than|exceed|exceeds|exceeding|in excess of|better than|beyond|north of|upwards of',
    '<': '<|dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|under|below|less than|fewer than|lower than|south of|sub',
  },
  /** Comparators that follow their number. */
  afterwards: {
    '>=': 'trở lên|đổ lên|hoặc cao hơn|hay cao hơn|hoặc hơn|hoặc nhiều hơn|hoặc lớn hơn|hoặc tốt hơn|tối thiểu|minimum|min|or more|or higher|or above|or better|or greater|and above|and up|or over|and over|and higher|plus',
    '<=': 'trở xuống|đổ lại|đổ xuống|hoặc thấp hơn|hoặc ít hơn|hoặc nhỏ hơn|tối đa|maximum|max|or less|or lower|or below|or fewer|or under|or faster|or sooner|and below',
  },
  filler: {
    '': 'khoảng|~|xấp xỉ|gần|mức|là|tổng|tổng cộng|đạt|đạt mức|tới|của|thêm|about|around|approximately|approx|roughly|a|an|the|of|is|be|total|nearly|almost|by|to|`|"|\'|=|$|€|£|usd|vnd|vnđ',
  },
  direction: {
    increase:
      'tăng|tăng trưởng|tăng lên|tăng thêm|gia tăng|nâng|nâng cao|nâng lên|nâng cấp|tăng cường|đẩy mạnh|thúc đẩy|mở rộng|tối đa hóa|phát triển|gấp|increase|increases|increased|increasing|raise|raises|grow|grows|growth|boost|lift|expand|enhance|maximize|maximise|double|triple|more|higher|strengthen',
    /** Up or down, as the measure goes. */
    improve: 'cải thiện|tối ưu|tối ưu hóa|improve|improves|improved|improving|optimize|optimise',
    decrease:
      'giảm|giảm bớt|giảm thiểu|hạ|hạn chế|cắt giảm|rút ngắn|tiết giảm|kéo giảm|thu hẹp|reduce|reduces|reduced|reducing|decrease|decreases|lower|cut|cuts|shorten|minimize|minimise|eliminate|drop|shrink|decline|fewer|limit',
    maintain:
      'duy trì|giữ|giữ vững|giữ nguyên|đảm bảo|bảo đảm|ổn định|maintain|maintains|keep|keeps|hold|sustain|remain|remains|stay|stays|preserve|ensure',
    reach:
      'đạt|đạt được|chạm|hoàn thành|thu về|thu hút|ký|ký mới|bán|reach|reaches|achieve|achieves|attain|hit|hits|get|gain|win|secure|acquire|sign|close|generate|earn|raise at least|deliver',
  },
  /** From a baseline to a target. */
  to: {
    arrow: '→',
    rise: 'lên|lên đến|lên tới|lên mức|lên thành|lên trên|up to',
    fall: 'xuống|xuống còn|xuống mức|xuống dưới|còn|còn lại|down to',
    plain: 'thành|to|đến|tới|đến mức|sang|qua|into',
  },
  from: { '': 'từ|from|từ mức|up from|down from' },
  now: {
    '': '( was|hiện|hiện tại|hiện nay|hiện đang|hiên|nay|đang|đang là|hiện đạt|thực tế|baseline|mức nền|kỳ trước|tháng trước|quý trước|năm ngoái|năm trước|cùng kỳ|xuất phát|current|currently|today|now|as of today|up from|down from|last year|last quarter|last month|previously|instead of|thay vì|từ mức|starting at|starting from',
  },
  versus: {
    '': 'so với|so cùng kỳ|so|ssck|compared to|compared with|vs|versus|relative to|against|than|hơn so với|over and above',
  },
  /** Time nouns that can be counted. */
  time: {
    millisecond: 'ms|mili giây|millisecond|milliseconds',
    second: 'giây|s|sec|secs|second|seconds',
    minute: 'phút|p|min|mins|minute|minutes|phut',
    hour: 'giờ|h|tiếng|hour|hours|hr|hrs|tiếng đồng hồ',
    day: 'ngày|ngày làm việc|d|day|days|business days|business day|working days|calendar days|hôm',
    week: 'tuần|week|weeks|wk|wks',
    month: 'tháng|month|months|mo|mth|mths',
    quarter: 'quý|quarter|quarters',
    year: 'năm|year|years|yr|yrs',
  },
  money: {
    VND: 'đồng|đ|vnd|vnđ|₫|vn đồng|việt nam đồng',
    USD: '$|usd|us $|us dollars|dollar|dollars|đô|đô la|đô la mỹ|bucks',
    EUR: '€|eur|euro|euros',
    GBP: '£|gbp|pounds sterling',
    JPY: '¥|jpy|yen',
    SGD: 'sgd',
    THB: 'thb|baht',
    KRW: 'krw|won',
    CNY: 'cny|rmb|nhân dân tệ',
    AUD: 'aud',
    INR: '₹|inr|rs|rs .|rupees',
  },
  scale: {
    '1000': 'nghìn|ngàn|ngìn|k|thousand',
    '10000': 'vạn',
    '100000': 'lakh|lakhs',
    '10000000': 'crore|crores',
    '100': 'trăm|hundred',
    '1000000': 'triệu|trieu|tr|trđ|m|mil|mio|mn|million|millions',
    '1000000000': 'tỷ|ty|ti|b|bn|bil|billion|billions',
    '1000000000000': 'nghìn tỷ|ngàn tỷ|trillion',
  },
  /** Scales with the currency written in. */
  moneyScale: {
    '1000000': 'trđ|trđồng|trvnđ|trvnd|tr|củ',
    '1000000000': 'tỷ đồng|tỷđ|tỷ vnđ',
  },
  percent: { percent: '%|phần trăm|percent|per cent|pct' },
  point: {
    'percentage-point':
      'điểm phần trăm|điểm %|đpt|pp|ppt|ppts|percentage point|percentage points|% points|p . p',
    score: 'điểm|điểm số|points|point|pts|sao|star|stars|★|⭐|đ',
  },
  multiple: {
    multiple:
      'x|lần so với|lần cùng kỳ|lần năm|lần quý|lần tháng|fold|times more|times higher|times larger|times faster|times as many|times as much|times that|times those|times the|times compared',
  },
  /** Multiples in one word. */
  timesWord: {
    '1': 'once',
    '1.5': 'gấp rưỡi|gấp 1 rưỡi',
    '2': 'gấp đôi|gấp hai|nhân đôi|double|doubled|doubles|doubling|twice|twofold|twice as many|twice as much',
    '3': 'gấp ba|gấp 3|nhân ba|triple|tripled|triples|tripling|thrice|threefold',
    '4': 'gấp bốn|gấp tư|quadruple',
    '0.5': 'giảm một nửa|halving|giảm phân nửa|giảm 1 nửa|halve|halved|cut in half|by half',
  },
  otherUnit: {
    km: 'km|kilometres|kilometers|cây số',
    m: 'mét|metres|meters',
    m2: 'm2|m²|mét vuông|sqm|ft²|sq ft',
    m3: 'm3|m³|mét khối',
    ha: 'ha|hecta|hectares|hectare',
    kg: 'kg|kilogram|ký lô|kilo',
    g: 'gram|grams|mg',
    lb: 'lb|lbs|pound|pounds',
    mile: 'mile|miles',
    acre: 'acre|acres',
    t: 'tấn|tonne|tonnes|tons|ton|tạ|tco2e|tco2',
    l: 'lít|l|litre|litres|liter|liters|ml',
    kWh: 'kwh|mwh|gwh|kw|mw|gw|mwp|watt|megawatt|megawatts',
    MB: 'mb|gb|kb|tb|gib|mib|bytes|mbps|gbps',
    C: '°c|độ c',
    permille: '‰|ppm',
    ratio: 'rps|qps|tps|fps|req/s',
  },
  /** A zero told in words. */
  zero: {
    '0': 'zero|eliminate|loại bỏ|xóa bỏ|xoá bỏ|chấm dứt|triệt tiêu|không có|không để xảy ra|không để|không xảy ra|không còn|ko để xảy ra|ko có|no',
  },
  /** Parts of a whole in words, in percent. */
  share: {
    '50': 'một nửa số|nửa số|một nửa|half of|half the',
    '25': 'một phần tư|a quarter of|one quarter of',
    '33.3': 'một phần ba|a third of|one third of',
    '66.7': 'hai phần ba|two thirds of|two - thirds of',
    '75': 'ba phần tư|three quarters of|three - quarters of',
  },
  numberWord: {
    '0.5': 'nửa|half an|half a',
    '1': 'một|one',
    '2': 'hai|two',
    '3': 'ba|three',
    '4': 'bốn|four',
    '5': 'five',
    '6': 'sáu|six',
    '7': 'bảy|bẩy|seven',
    '8': 'tám|eight',
    '9': 'chín|nine',
    '10': 'mười|ten|một chục',
    '11': 'mười một|eleven',
    '12': 'mười hai|twelve|một tá|a dozen',
    '13': 'mười ba|thirteen',
    '14': 'mười bốn|fourteen',
    '15': 'mười lăm|fifteen',
    '16': 'mười sáu|sixteen',
    '17': 'mười bảy|seventeen',
    '18': 'mười tám|eighteen',
    '19': 'mười chín|nineteen',
    '20': 'hai mươi|hai chục|twenty',
    '25': 'hai mươi lăm|hai lăm|twenty five|twenty-five',
    '30': 'ba mươi|ba chục|thirty',
    '40': 'bốn mươi|forty',
    '50': 'năm mươi|năm chục|fifty',
    '60': 'sáu mươi|sixty',
    '70': 'bảy mươi|seventy',
    '80': 'tám mươi|eighty',
    '90': 'chín mươi|ninety',
    '100': 'một trăm|a hundred|one hundred',
    '1000': 'một nghìn|một ngàn|a thousand|one thousand',
  },
  /** Work for somebody who waits: a short time for it is a service level. */
  served: {
    answer:
      'trả lời|phản hồi|rep|nghe máy|bắt máy|nhấc máy|answer|answered|respond|responded|reply|replied|pick up|picked up',
    wait: 'chờ|đợi|phục vụ|xử lý|tiếp nhận|xác nhận|giao|giải quyết|response|wait|waiting|serve|served|resolve|resolved|confirm|confirmed|handle time|aht',
  },
  /** What one piece of work is called, behind `/`: `5 phút/cuộc`. */
  oneCase: {
    '': 'cuộc|lượt|đơn|khách|phiếu|yêu cầu|hồ sơ|lô|xe|chuyến|bệnh nhân|call|ticket|order|case|customer|visit|patient',
  },
  /** Words that end a counted noun. */
  stop: {
    '': 'trong|từ|cho|với|của|tại|ở|qua|và|để|theo|được|có|đạt|trước|vào|đến|tới|khi|mà|thì|trên|dưới|hàng tháng|sẽ|phải|trc|là|in|by|for|from|to|with|at|on|of|and|the|per|within|have|has|are|is|that|who|which|before|after|during|through|via|into|or|as|using|across|worth|between|out',
  },
  /** Nouns that begin like a unit or a scale: `đồng nghiệp`, `điểm giao hàng`, `ca 2 tỷ lệ lỗi`. */
  compound: {
    '': 'đồng nghiệp|đồng chí|đồng đội|đồng bào|đồng hồ|đồng phục|đồng minh|đồng ruộng|đồng phạm|điểm bán|điểm chạm|điểm đến|điểm đón|điểm giao|điểm nhận|điểm trường|điểm nghẽn|điểm cầu|điểm du lịch|điểm dừng|điểm thu|điểm phát|điểm rút|điểm kinh doanh|điểm trưng bày|điểm tiêm|điểm tiếp|điểm nóng|điểm đỗ|điểm yếu|điểm mạnh|điểm kiểm|điểm dịch vụ|điểm tập|điểm sạc|điểm kết|đô thị|sao kê|sao chép|tấn công|ngày hội|tuần lễ|phút bù|củ khoai|củ giống|củ hành|củ sắn|củ cải|củ sen|triệu chứng|tỷ lệ|tỷ suất|tỷ giá|won deals|won contracts|won projects|won accounts|points of|day care|second hand',
  },
  /** Counted by the million without being money: `1,6 triệu thanh niên`. */
  counted: {
    '': 'thanh niên|phụ nữ|trẻ em|lao động|công dân|tài khoản|giao dịch|cổ phiếu|cuốn|cuộc gọi|nông dân|công nhân|tin nhắn|liều|hộp|chai|lon|quả|viên|con|lần',
  },
  /** Behind the goal these tell of it: how far it is, how much it counts. */
  remark: {
    weight: 'trọng số|tỷ trọng kpi|weight|weighting',
    state: 'tiến độ|tiến độ hiện tại|completion|completion rate|progress|status|confidence',
  },
  /** Nouns whose number is a name (`lớp 5`, `phase 2`); a counter only where no noun follows. */
  named: {
    always:
      'lớp|thang|thang điểm|thang đo|scale of|scale from|mức độ|thứ|phase|tier|level|top|iso|soc|bước|step|grade|no|điều|khoản|nghị quyết|quyết định|day|week|wave|batch|part|chương|mẫu|version|v|ver|phiên bản|series|room|appendix|covid|web|gen|line|cơ sở|module|milestone|option|type|sev|quận|phường|lần|lần thứ|số|windows|android|ios|office|giai đoạn|khóa thứ|q|p|kpi|kr|mục|section|chapter|article|number|công ty số|vị trí số|thương hiệu số|scope|class|category|zone|site|block|bậc|loại|nhóm tuổi|điểm số thứ|sprint',
    counter:
      'plant|release|form|stage|crew|shift|floor|ward|branch|nhà máy|chi nhánh|cụm|tuyến|cấp|gói|đợt|kho|chuyền|ca|tầng|vòng|hạng|ngày|line|chuyến|khối|xưởng|khu|tổ',
  },
  /** `trên 5 nền tảng` is on five of them, not more than five. */
  place: {
    '': 'nền tảng|kênh|sàn|trang|website|địa bàn|tổng|bản|báo|mỗi|thị trường|tỉnh|lớp|quận|huyện|mạng xã hội',
  },
  urgency: {
    '': 'càng sớm càng tốt|sớm nhất có thể|sớm nhất|sớm nhất có thể được|ngay khi có thể|nhanh nhất có thể|asap|a . s . a . p|as soon as possible|as quickly as possible|as fast as possible|at the earliest|in the near future|trong thời gian tới|trong thời gian sớm nhất|sớm',
  },
} as const;
