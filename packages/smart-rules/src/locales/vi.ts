import type { Words } from '../words.ts';

/** Câu chữ tiếng Việt: nhận xét, gợi ý sửa, câu hỏi, tiêu chí và xếp loại. */
export const vi: Words = {
  locale: 'vi',
  sentences: {
    'criterion.specific': 'Cụ thể',
    'criterion.measurable': 'Đo lường được',
    'criterion.achievable': 'Khả thi',
    'criterion.relevant': 'Liên quan',
    'criterion.timeBound': 'Có thời hạn',
    'status.pass': 'đạt',
    'status.partial': 'đạt một phần',
    'status.fail': 'chưa đạt',
    'status.unknown': 'chưa đủ thông tin',
    'grade.strong': 'Tốt',
    'grade.good': 'Khá',
    'grade.fair': 'Trung bình',
    'grade.weak': 'Yếu',
    'specific/readable.empty': 'Chưa có nội dung.',
    'specific/readable.too_long': 'Nội dung quá dài, KPI chỉ nên gói gọn trong một câu.',
    'specific/readable.ill_formed': 'Nội dung có ký tự bị lỗi, vui lòng gõ lại.',
    'specific/readable.mark_run': 'Nội dung có quá nhiều dấu chồng lên nhau, vui lòng gõ lại.',
    'specific/readable.bidi_override': 'Nội dung có ký tự ẩn làm đảo chiều chữ.',
    'specific/vague-wish.bare_wish':
      '“{words}” mới chỉ là mong muốn. Hãy nêu rõ bao nhiêu, cái gì, cho ai và đến khi nào.',
    'specific/vague-wish.bare_name': 'Đây mới chỉ là một cái tên. Hãy nêu kết quả cần đạt.',
    'specific/vague-wish.vague_word':
      '“{words}” mỗi người có thể hiểu một kiểu. Hãy nêu điều có thể nhìn thấy hoặc đếm được.',
    'specific/vague-wish.unmeasured_change': '“{words}” bao nhiêu, từ mức nào đến mức nào?',
    'specific/vague-wish.too_little': 'Hãy viết rõ thêm: chính xác là việc gì, cho nhóm nào?',
    'specific/placeholder.unfilled': '“{words}” vẫn còn để trống. Hãy điền con số vào.',
    'specific/one-thing-only.several_wishes':
      'Một dòng đang chứa {count} mong muốn; “{words}” mở đầu một ý khác. Hãy tách thành từng KPI.',
    'specific/names-a-group.no_group': 'Cho nhóm khách hàng, sản phẩm hay khu vực nào?',
    'specific/length.very_short':
      '{length} ký tự thì còn nhiều điều chưa nói; KPI rõ ràng thường dài từ {recommended} ký tự.',
    'specific/length.short': 'KPI rõ ràng thường dài từ {recommended} ký tự (hiện có {length}).',
    'measurable/has-number.no_number':
      'Chưa có gì để đếm hay kiểm chứng. Con số nào cho thấy đã thành công?',
    'measurable/has-number.number_unfilled': 'Con số vẫn còn để trống.',
    'measurable/has-number.measure_without_number':
      '“{words}” đo được, nhưng chưa có con số cần đạt.',
    'measurable/has-number.deliverable_unproven':
      'Dựa vào đâu để biết việc này đã xong và đạt yêu cầu?',
    'measurable/has-unit.no_unit': '{value} là {value} gì? Hãy nêu đơn vị được đếm.',
    'measurable/percent-of-what.percent_of_what': '{value}% của cái gì? Hãy nêu rõ tổng thể.',
    'measurable/has-data-source.unanswered': 'Chưa điền nguồn số liệu.',
    'measurable/has-tool.unanswered': 'Chưa điền công cụ hoặc phương pháp đo.',
    'measurable/has-owner.unanswered': 'Chưa có ai phụ trách đo và chịu trách nhiệm.',
    'measurable/data-is-used.unanswered': 'Chưa điền số liệu sẽ được dùng để làm gì.',
    'achievable/wrong-direction.wrong_direction':
      '“{words}” không khớp với con số: từ {baseline} đến {target}.',
    'achievable/wrong-direction.turn_word': 'Viết “{word}” thay vào',
    'achievable/impossible.over_the_whole': '{target}% vượt quá tổng thể.',
    'achievable/stretch.out_of_reach':
      'Từ {baseline} đến {target} là thay đổi {change}% trong khoảng {months} tháng: rất khó làm được. Hãy hạ chỉ tiêu hoặc cho thêm thời gian.',
    'achievable/stretch.ambitious':
      'Từ {baseline} đến {target} trong khoảng {months} tháng là khá tham vọng. Điều gì giúp làm được?',
    'achievable/stretch.no_stretch':
      'Chỉ tiêu bằng đúng mức hiện tại ({baseline}), chưa đòi hỏi tiến bộ nào.',
    'achievable/stretch.too_easy': '{target} hầu như không hơn mức hiện tại ({baseline}).',
    'achievable/against-history.too_hard':
      'Kết quả trước đây cho thấy mức khoảng {expected}; khả năng đạt {target} chỉ khoảng {chance}%.',
    'achievable/against-history.too_easy':
      'Kết quả trước đây đã hướng tới khoảng {expected}; {target} chưa đủ thử thách.',
    'relevant/contributes-upward.no_parent':
      'KPI này chưa đóng góp cho mục tiêu nào ở tầng trên. Hãy liên kết, điều chỉnh hoặc bỏ đi.',
    'relevant/outcome-not-activity.activity':
      '“{words}” là mô tả công việc, chưa phải kết quả. Việc này cần mang lại điều gì?',
    'relevant/outcome-not-activity.linked_activity':
      '“{words}” là mô tả công việc; liên kết cho thấy việc đó để làm gì. Hãy kiểm tra xem kết quả đã có KPI riêng chưa.',
    'relevant/outcome-not-activity.milestone':
      '“{words}” là một cột mốc. Cột mốc này dẫn đến kết quả nào?',
    'time-bound/has-deadline.no_deadline': 'Đến khi nào? Chưa có thời hạn hay kỳ thực hiện.',
    'time-bound/has-deadline.no_end':
      '“{words}” cho biết tần suất hoặc tốc độ, chưa cho biết đến khi nào.',
    'time-bound/has-deadline.add_date': 'Thêm thời hạn: {date}',
    'time-bound/no-asap.asap': '“{words}” không phải là thời hạn. Hãy nêu ngày hoặc kỳ cụ thể.',
    'time-bound/no-asap.asap_beside_date': 'Đã có thời hạn thì “{words}” không thêm ý nghĩa gì.',
    'time-bound/no-asap.add_date': 'Thay bằng thời hạn: {date}',
    'time-bound/fits-cycle.after_cycle': 'Ngày {end} nằm sau khi chu kỳ kết thúc ({endOn}).',
    'time-bound/fits-cycle.before_cycle': 'Ngày {end} nằm trước khi chu kỳ bắt đầu ({startOn}).',
    'time-bound/deadline-passed.passed': 'Ngày {end} đã qua.',
    'internal/rule-crashed.rule_crashed': 'Không kiểm tra được quy tắc {ruleId}.',
    'word-rule.word_found': 'Nên tránh dùng “{word}”.',
    'word-rule.word_swapped': 'Nên viết “{instead}” thay cho “{word}”.',
    'word-rule.use_instead': 'Viết “{instead}”',
    'word-rule.too_few': 'Cần ít nhất {min}, hiện có {count}.',
    'word-rule.too_many': 'Cần nhiều nhất {max}, hiện có {count}.',
    'word-rule.word_missing': 'Còn thiếu một trong các từ: {words}.',
    'question.source': 'Số liệu lấy từ đâu?',
    'question.tool': 'Đo bằng công cụ hoặc phương pháp nào?',
    'question.responsible': 'Ai đo và chịu trách nhiệm về con số này?',
    'question.use': 'Có số liệu rồi thì sẽ dùng để cải thiện điều gì?',
    'question.baseline': 'Hiện nay đang ở mức nào?',
    'question.means': 'Với con người, nguồn lực và thời gian hiện có, đội ngũ có làm được không?',
    'question.upper_goal': 'KPI này đóng góp cho mục tiêu hoặc KPI nào ở tầng trên?',
    'question.what_changes': 'Làm xong việc này thì kết quả kinh doanh thay đổi ra sao?',
    'question.csf': 'KPI này đo yếu tố quyết định thành công nào?',
    'question.would_hurt': 'Nếu không đạt thì mục tiêu chung có bị ảnh hưởng không?',
    'question.deadline': 'Cần đạt được khi nào?',
  },
};
