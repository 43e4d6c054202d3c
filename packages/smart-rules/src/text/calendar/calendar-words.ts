/** The words of the grammar for dates, stretches of time and rhythms; the same shape as `lexicon`. */
export const calendarWords = {
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
} as const;
