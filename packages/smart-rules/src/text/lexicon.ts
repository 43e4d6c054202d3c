/**
 * The words of the grammar, Vietnamese and English side by side because real statements mix them
 * (`Tăng MRR từ $10K lên $25K`). Senses are `tag → value → phrases`, phrases parted by `|`.
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
    GBP: '£|gbp|pounds',
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
    lb: 'lb|lbs',
    mile: 'mile|miles',
    acre: 'acre|acres',
    t: 'tấn|tonne|tonnes|tons|ton|tạ',
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
  month: {
    '1': 'january|jan',
    '2': 'february|feb',
    '3': 'march|mar',
    '4': 'april|apr',
    '5': 'may',
    '6': 'june|jun',
    '7': 'july|jul',
    '8': 'august|aug',
    '9': 'september|sep|sept',
    '10': 'october|oct',
    '11': 'november|nov',
    '12': 'december|dec',
  },
  monthWord: {
    '1': 'tháng một|tháng giêng',
    '2': 'tháng hai',
    '3': 'tháng ba',
    '4': 'tháng tư',
    '5': 'tháng năm',
    '6': 'tháng sáu',
    '7': 'tháng bảy',
    '8': 'tháng tám',
    '9': 'tháng chín',
    '10': 'tháng mười',
    '11': 'tháng mười một',
    '12': 'tháng mười hai|tháng chạp',
  },
  ordinal: {
    '1': 'first|1st|i|một|nhất',
    '2': 'second|2nd|ii|hai',
    '3': 'third|3rd|iii|ba',
    '4': 'fourth|4th|iv|tư|bốn|final',
  },
  half: {
    '1': 'nửa đầu năm|nửa năm đầu|nửa đầu|6 tháng đầu năm|sáu tháng đầu năm|6 tháng đầu|6t đầu năm|first half|first half of|first half of the year|the first half of',
    '2': 'nửa cuối năm|nửa năm cuối|nửa cuối|nửa sau năm|6 tháng cuối năm|sáu tháng cuối năm|6 tháng cuối|6t cuối năm|second half|second half of|second half of the year|back half of|latter half of|last half of|final half of',
  },
  /** Parts of a month, a quarter or a year. */
  part: {
    early: 'đầu|early|the beginning of|the start of',
    middle: 'giữa|mid|the middle of',
    late: 'late',
  },
  schoolYear: { '': 'năm học|niên học|niên khóa|school year|academic year' },
  term: {
    '1': 'hk1|hki|hk 1|hk i|học kỳ 1|học kỳ i',
    '2': 'hk2|hkii|hk 2|hk ii|học kỳ 2|học kỳ ii',
  },
  /** Deadline and period words that lead a date. */
  lead: {
    before: 'trước|trc|trước ngày|before|prior to|ahead of',
    until:
      'đến|tới|đến ngày|đến hết|hết|cho đến|chậm nhất|chậm nhất là|muộn nhất|không muộn hơn|hạn|hạn chót|deadline|by|until|till|til|through|no later than|due|due by|due on|thru|khi bàn giao',
    end: 'cuối|end|end of|the end of|year end|ends',
    in: 'trong|vào|in|during|within|throughout|suốt|trong suốt|tính|kỳ|of|for|on|giai đoạn|from',
    start: 'từ|kể từ|bắt đầu từ|bắt đầu|since|starting|start in|từ ngày|beginning',
    link: 'ngày|the|mùng|mồng|:|(|,|of|nay|là',
  },
  /** The present unit of time and its neighbours. */
  relative: {
    'year 0 end':
      "cuối năm|hết năm|cuối năm nay|hết năm nay|năm hết|eoy|year end|year - end|yearend|end of year|end of the year|end of this year|year's end|the year end",
    'quarter 0 end':
      'cuối quý|hết quý|cuối quý này|hết quý này|eoq|end of quarter|end of the quarter|end of this quarter|quarter end|quarter - end',
    'month 0 end':
      'cuối tháng này|hết tháng này|eom|end of month|end of the month|end of this month|month end|cuối tháng|hết tháng',
    'week 0 end': 'cuối tuần này|hết tuần này|end of this week|end of the week|eow|hết tuần',
    'year 0':
      'năm nay|trong năm|trong năm nay|this year|cả năm|this fiscal year|this calendar year|for the year',
    'quarter 0': 'quý này|trong quý|trong quý này|this quarter|the current quarter|current quarter',
    'month 0': 'tháng này|trong tháng này|this month',
    'week 0': 'tuần này|this week',
    'year 1': 'năm tới|năm sau|next year|the coming year',
    'quarter 1': 'quý tới|quý sau|next quarter|quý kế tiếp|the coming quarter',
    'month 1': 'tháng tới|tháng sau|next month',
    'week 1': 'tuần tới|tuần sau|next week',
  },
  /** Past comparisons that look like relative periods. */
  past: {
    '': 'năm ngoái|năm trước|quý trước|tháng trước|tuần trước|last year|last quarter|last month|last week|previous year|previous quarter|prior year|prior quarter|cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|same period last year',
  },
  within: {
    '': 'trong|trong vòng|within|in|in the next|within the next|over the next|over|in under|trong khoảng|for the next|next|during the next|sau',
  },
  /** In front of a span: how long something is looked at. */
  watch: {
    '': 'theo dõi|đo|đo lường|kéo dài|chạy thử|monitored|tracked|measured|lasting',
  },
  /** Behind a span: as long as that, whenever it is. */
  inARow: {
    '': 'liên tiếp|liên tục|liền|in a row|running',
  },
  coming: { '': 'tới|tiếp theo|sắp tới|kế tiếp|đầu năm|cuối năm' },
  /** After a span these tie it to an event: a service level, not a deadline. */
  anchor: {
    '': 'sau|kể từ|tính từ|sau khi|từ lúc|từ khi|trước khi|đầu tiên|đầu|đầu nhập học|after|of|from|since|following|before|prior|upon|thứ',
  },
  frequency: {
    hour: 'mỗi giờ|hàng giờ|hourly|per hour|an hour|/ giờ|/ h|/ hour',
    day: 'mỗi ngày|hàng ngày|hằng ngày|daily|per day|a day|every day|each day|/ ngày|/ day|một ngày|per shift|each shift|every shift|/ ca|mỗi ca|every morning|every evening|every night|nightly|every weekday|on weekdays|mỗi sáng|mỗi tối|mỗi đêm|hằng đêm|hàng đêm|trung bình ngày|bình quân ngày|tb ngày|bq ngày',
    week: 'mỗi tuần|hàng tuần|hằng tuần|weekly|per week|a week|every week|each week|/ tuần|/ week|một tuần|/ sprint|per sprint|mỗi sprint|each sprint|every sprint|per project|mỗi dự án|trong tuần|tuần|biweekly|bi - weekly|fortnightly|every fortnight|trung bình tuần|bình quân tuần|tb tuần|bq tuần',
    month:
      'mỗi tháng|hàng tháng|hằng tháng|monthly|per month|a month|every month|each month|any month|/ tháng|/ month|/ mo|một tháng|trong tháng|/ th|month over month|month on month|month - over - month|mom|trung bình tháng|bình quân tháng|tb tháng|bq tháng',
    quarter:
      'mỗi quý|hàng quý|hằng quý|quarterly|per quarter|a quarter|every quarter|each quarter|/ quý|/ quarter|quarter over quarter|quarter - over - quarter|qoq|theo quý|trung bình quý|bình quân quý|tb quý',
    half: 'mỗi nửa năm|half yearly|half - yearly|semi annually|semi - annually|biannually|twice a year|nửa năm một lần',
    year: 'mỗi năm|year on year|hàng năm|hằng năm|annually|yearly|per year|a year|every year|each year|/ năm|/ year|per annum|year over year|year - over - year|yoy|một năm|một khóa|annual|p . a|thường niên|trung bình năm|bình quân năm|tb năm|bq năm',
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
  /** Times on no calendar, whatever leads them. */
  season: {
    '': 'dịp|mùa vụ|đông xuân|hè thu|mùa cao điểm|peak season|định kỳ|periodically|sau mỗi|mỗi đợt|mỗi vụ|after each|after every|before each|before every|per release|each release|every release',
  },
  /** What may begin or end on no calendar: `cuối khóa`, `before launch`, `in the fall`. */
  occasion: {
    stretch: 'khóa|khóa học|dự án|chiến dịch|đợt|chương trình|sprint|phase|pilot|project|campaign',
    moment:
      'ra mắt|khai trương|nghiệm thu|bàn giao|kiểm toán|khai giảng|kỳ thi|đại hội|go live|go - live|golive|launch|kickoff|audit|uat|release|handover|tết|tet|trung thu|noel|giáng sinh|christmas|black friday|easter',
    term: 'học kỳ|học kì|hk|hk1|hk2|nhiệm kỳ|mùa|vụ|kỳ|semester|term|season|holiday season|fall|spring|summer|winter',
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
