/**
 * What statements are about: measures, people addressed, doing words and wishes.
 * Same shape as the grammar's lexicon; kept apart because these lists are the ones a house extends.
 */
export const topics = {
  /** Names of measures. `ratio` is read in percent, `score` on a scale, `money` in a currency, `time` in durations, `multiple` as so many times. */
  metric: {
    ratio:
      'tỷ lệ|tỉ lệ|on time|on - time|tỷ trọng|tỷ suất|tốc độ tăng|tốc độ|hiệu suất|mức độ|độ phủ|công suất|biên lợi nhuận|rate|ratio|percentage|share|conversion|churn|retention|coverage|uptime|availability|sla|adoption|margin|accuracy|utilization|oee|roi|ctr|cvr|otif|growth|attrition|turnover',
    score:
      'số sao|sao shopee|sao google|điểm|điểm số|điểm đánh giá|điểm tb|điểm trung bình|nps|enps|csat|ces|rating|score|xếp hạng|gpa|chỉ số|index|satisfaction|mức hài lòng|hài lòng|đánh giá|core web vitals|ielts|toeic',
    money:
      'thưởng nóng|tiền phạt|tiền thưởng|tiền điện|tiền mặt|tiền lương|phí vận chuyển|phí ship|cp|học phí|hoa hồng|tổng phạt|doanh thu|doanh số|lợi nhuận|chi phí|ngân sách|công nợ|dòng tiền|vốn|quỹ|giá trị|thu nhập|giá vốn|nợ|lương|giá|đơn giá|cpl|cpa|cpc|cpm|aov|dt|ds|ln|lntt|lnst|revenue|revenues|sales|mrr|arr|gmv|profit|cost|costs|budget|spend|cac|ltv|arpu|ebitda|income|savings|cash|funding|bookings|pipeline',
    time: 'thời gian|thời hạn|tuổi nợ|time|latency|duration|mttr|response time|lead time|cycle time|turnaround|delay|leadtime|giao hàng|tồn kho',
    count:
      'follower|followers|giờ đào tạo|số giờ đào tạo|số vòng|số lượng|số người|số khách|số khách hàng|số ca|số đơn|số lần|số hợp đồng|số bài|số lead|số kh|số giờ|số vụ|số cửa hàng|số bác sĩ|lượng khách|lượng đơn|lượng bán|lượng truy cập|tổng số|sản lượng|lượt|lead|leads|traffic|dau|mau|wau|users|velocity|volume|number of|count|quantity|throughput|incidents|bugs|bug|visits|views|downloads|signups|sign-ups|năng suất|tồn kho|gdp|cpi|thị phần|quy mô|độ nhận diện|cases|sự cố|khiếu nại|complaints|lỗi',
    multiple:
      'roas|vòng quay|stock turns|inventory turns|inventory turnover|stock turnover|ltv / cac|ltv : cac|ltv to cac|ltv cac ratio|current ratio|quick ratio|hệ số',
  },
  group: {
    '': 'khách hàng|khách|kh|doanh nghiệp|nhân viên|nhân sự|học viên|học sinh|sinh viên|người dùng|nhóm|đối tác|đại lý|nhà cung cấp|ncc|bệnh nhân|phòng|đội|nhà thuốc|người tiêu dùng|thành viên|hội viên|đảng viên|ứng viên|giáo viên|gv|hv|sv|điều dưỡng|cửa hàng|chi nhánh|thị trường|khu vực|customers|customer|clients|users|user|employees|staff|companies|businesses|students|patients|partners|members|teams|team|engineers|developers|candidates|merchants|vendors|suppliers|subscribers|residents|visitors|leads|accounts|women|community|consumers|constituents|tenants|drivers',
  },
  activity: {
    do: 'ask|look after|make|khảo sát|thu thập|đề xuất|lắp đặt|trang bị|đàm phán|giới thiệu|quảng bá|truyền thông|livestream|lắng nghe|giải quyết|cài đặt|dọn|đối soát|thanh lý|trồng|biên soạn|nhập liệu|sửa chữa|hướng dẫn|present|collect|contact|clean|organize|negotiate|apply|record|interview|survey|file|translate|inspect|audit|onboard|đăng|đăng bài|viết|gọi|thực hiện|triển khai|lập|soạn|soạn thảo|cập nhật|kiểm tra|kiểm kê|đào tạo|tham gia|họp|gặp|nghiên cứu|thiết kế|hỗ trợ|tư vấn|tuyên truyền|tuân thủ|đặt|tìm|tìm kiếm|tìm thêm|theo dõi|chăm sóc|tiếp cận|liên hệ|chạy|quay|phối hợp|rà soát|đôn đốc|bố trí|thăm|viếng thăm|giám sát|học|đọc|chuẩn bị|phân tích|đánh giá lại|phỏng vấn|kết nối|bảo trì|vệ sinh|post|posts|write|implement|run|organize|organise|attend|add|fix|answer|respond|resolve|clear|review|evaluate|adopt|start|read|go|provide|call|prepare|research|plan|train|test|document|refactor|stop|drink|monitor|update|visit|meet|redesign|rebuild|rewrite|support|measure|set up|setup|integrate|explore|define|draft|design|participate|schedule|learn|teach|interview|practice|exercise|work|blog|identify|investigate|analyze|analyse|establish|introduce|configure|automate|coordinate|spend|eat|assist|help|advise|assess|approve|assign|arrange|assemble|buy|choose|compare|compile|consult|cook|discuss|distribute|edit|examine|explain|gather|give|guide|inform|join|listen|mentor|merge|observe|perform|propose|register|repair|restructure|revise|select|speak|supervise|swim|tidy|vaccinate|try|use|volunteer|walk|watch|carry out|reach out|follow up|sign up|áp dụng|sáp nhập|tập huấn|bồi dưỡng|huấn luyện|sắp xếp|bảo dưỡng|thử nghiệm|thí điểm|kiểm thử|mentor|check|ký kết|thống kê|tổng hợp|tổng kết|vận động|phổ biến|chia sẻ|tưới|khám|tập|sửa|beta testing|dán nhãn|tiêm phòng',
    finish:
      'hand over|quyết toán|báo cáo|send|hoàn thành|hoàn tất|hoàn thiện|xong|ra mắt|bàn giao|nghiệm thu|khai trương|đưa vào|complete|completes|finish|deliver|launch|ship|release|roll out|rollout|deploy|finalize|finalise|go live|ban hành|phát hành|nộp|gửi|lấy|chuyển|publish|renew|open|migrate|submit|install|upgrade|appoint|conduct|host|hold|tổ chức|remove|replace|issue|pass|khánh thành|khởi công|công bố|thông qua',
    /** Making, of a thing or of a state. */
    make: 'xây dựng|build|create|develop|tạo|tạo dựng',
    passive:
      'được liên hệ|được tư vấn|được tuyên truyền|được đào tạo|được kiểm tra|được cập nhật|được gửi|được bàn giao|have postmortems|are contacted|coded and tested|reviewed|trained|are documented',
  },
  /**
   * Words that state a result when they lead; the `counted` only with a number (`Hire 3 engineers`), the words
   * of `effort` only with a number or a measure.
   */
  result: {
    '': 'sell out|quay lại|đạt|đáp ứng|tăng|giảm|hạ|cải thiện|hạn chế|rút ngắn|cắt giảm|nâng|nâng cao|gấp đôi|share of|thu hút|thu về|thu hồi|giải ngân|tiết kiệm|kiếm|chiếm|giành|loại bỏ|xóa|chấm dứt|ký mới|ký được|bán được|mua được|giữ|đảm bảo|bảo đảm|trúng thầu|trở thành|dẫn đầu|increase|reduce|decrease|improve|grow|achieve|reach|maximize|minimize|ensure|eliminate|boost|raise|cut|lower|shorten|gain|win|generate|acquire|attract|secure|sign|close|save|earn|lose|retain|prevent|avoid|exceed|beat|stabilize|stabilise|halve|hit|lift|double|triple|become|attain|limit|enhanced|enhance|improving',
    state: 'có|keep|have|be',
    counted:
      'hire|recruit|tuyển|tuyển dụng|get|sell|export|produce|serve|process|harvest|rent out|cross - sell|invite|xuất khẩu|bán|ký|sản xuất|phục vụ|thu hoạch|xử lý|mở|mở thêm|mở mới|nhận|phủ',
    effort:
      'phát triển|mở rộng|tăng cường|đẩy mạnh|thúc đẩy|tối ưu|tối ưu hóa|củng cố|kiện toàn|duy trì|kiểm soát|maintain|strengthen|expand|optimize|optimise|foster|promote|encourage|bring|push|drive|move',
  },
  /** What a statement may begin with before it says what is wanted. */
  opening: {
    '': 'phấn đấu|tiếp tục|cố gắng|quyết tâm|chúng tôi|sẽ|mục tiêu|nhanh chóng|thường xuyên|luôn|luôn luôn|chủ động|tích cực|continue to|aim to|aim is|goal is|our goal is|our aim is|strive to|we|we will|i will|i|will|to|please',
  },
  /** What others grant, and so is there or not. */
  proof: {
    '': 'chứng chỉ|chứng nhận|danh hiệu|biểu trưng|giấy phép|giải thưởng|huy chương|huân chương|bằng khen|bằng lái|kiểm định|certificate|certification|accreditation|licence|license|diploma|permit|award|medal',
  },
  /** Adjectives and adverbs that nobody can check: `always`, or only where no number stands beside them. */
  vague: {
    always:
      'nhiệt tình|tận tâm|tận tình|chu đáo|chỉn chu|mạnh mẽ|đáng kể|rõ rệt|vượt bậc|tốt đẹp|thân thiện|chuyên nghiệp|bền vững|nâng cao nhận thức|nhận thức|tích cực|sâu rộng|hài hòa|vững chắc|significantly|significant|meaningful|intentional|serious interest|broaden|substantially|strongly|seamless|delightful|robust|world class|world-class|xuất sắc|luôn|luôn luôn|always|happy|proactive|delight|smooth|smoothly|promptly|up to date|most trusted|realistic|appropriate|adequate|interested|satisfactory|as needed|where possible|khi cần|nếu có thể',
    unsized:
      'chặt chẽ|đồng bộ|nghiêm túc|thiết thực|chủ động|kỷ lục|skilled|motivated|talented|intelligent|passionate|dedicated|friendly|professional|dynamic|competitive|comprehensive|high quality|fully|thoroughly|actively|properly|continuously|often|healthy|healthier|fun|mạnh|tốt|tốt hơn|tốt nhất|phù hợp|hiệu quả|hiệu quả hơn|vượt trội|nhanh chóng|kịp thời|hợp lý|tối ưu|tối ưu nhất|toàn diện|gắn kết|ý thức|nhận diện thương hiệu|độ nhận diện|hiện đại|đổi mới|đột phá|uy tín|chất lượng cao|quan trọng|nhiều hơn|cao hơn|ít hơn|thường xuyên|liên tục|không ngừng|tương đối|một số|vài|nhiều|các hoạt động|năng động|văn hoá|văn hóa|giá rẻ|hàng đầu|đứng đầu|đội ngũ|môi trường làm việc|mối quan hệ|hệ sinh thái|năng lực|tinh thần|số 1|số một|number one|sẵn sàng|đúng nhu cầu|trải nghiệm|lâu dài|đầy đủ hơn|strong|better|best|good|great|excellent|effective|effectively|efficient|efficiently|optimal|optimize|optimise|reasonable|intuitive|modern|innovative|attractive|clean|safe|green|consistently|consistent|regularly|regular|frequently|various|several|some|many|more|few|enhanced|improved|improving|leading|devoted|engaged|successful|successfully|serious|small|awareness|experience|relationship|relationships|relations|ecosystem|community|capability|capabilities|teamwork|morale|culture|brand|quality|sustainability|discipline|diversity|compliance|velocity|timely|quickly|quick|fast|faster|easily|easy|ability|current and future|real|continued|understand|stick to',
  },
  /** Soft words only when no size is given. */
  wish: {
    '': 'đảm bảo|bảo đảm|kiểm soát|đa dạng hóa|tăng|tăng trưởng|tăng cường|nâng cao|cải thiện|đẩy mạnh|phát triển|tối ưu|tối ưu hóa|giảm|mở rộng|thúc đẩy|phấn đấu|củng cố|nâng cấp|làm tốt|trở thành|increase|improve|improving|boost|enhance|enhanced|maximize|grow|expand|expansion|strengthen|ensure|reduce|decrease|raise|become|drive|foster|promote|optimize|minimize|more|better|lower|increase the|encourage',
  },
} as const;
