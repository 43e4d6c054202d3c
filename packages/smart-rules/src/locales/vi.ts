import type { Words } from '../words.ts';

/** Câu chữ tiếng Việt: nhận xét, gợi ý sửa, câu hỏi, tiêu chí và xếp loại. */
export const smartVi: Words = {
  locale: 'vi',
  sentences: {
    'specific/readable.empty': { says: 'Chưa có nội dung.', repair: '' },
    'specific/readable.too_long': {
      says: 'Nội dung quá dài, KPI chỉ nên gói gọn trong một câu.',
      repair: '',
    },
    'specific/readable.ill_formed': {
      says: 'Nội dung có ký tự bị lỗi, vui lòng gõ lại.',
      repair: '',
    },
    'specific/readable.mark_run': {
      says: 'Nội dung có quá nhiều dấu chồng lên nhau, vui lòng gõ lại.',
      repair: '',
    },
    'specific/readable.bidi_override': {
      says: 'Nội dung có ký tự ẩn làm đảo chiều chữ.',
      repair: '',
    },
    'specific/vague-wish.bare_wish': {
      says: '“{words}” mới chỉ là mong muốn.',
      repair: 'Hãy nêu rõ bao nhiêu, cái gì, cho ai và đến khi nào.',
    },
    'specific/vague-wish.bare_name': {
      says: 'Đây mới chỉ là một cái tên.',
      repair: 'Hãy nêu kết quả cần đạt.',
    },
    'specific/vague-wish.vague_word': {
      says: '“{words}” thì mỗi người có thể hiểu một kiểu.',
      repair: 'Hãy nêu điều có thể nhìn thấy hoặc đếm được.',
    },
    'specific/vague-wish.unmeasured_change': {
      says: '“{words}” bao nhiêu, từ mức nào đến mức nào?',
      repair: '',
    },
    'specific/vague-wish.too_little': {
      says: 'Hãy viết rõ thêm: chính xác là việc gì, cho nhóm nào?',
      repair: '',
    },
    'specific/placeholder.unfilled': {
      says: '“{words}” vẫn còn để trống.',
      repair: 'Hãy điền con số vào.',
    },
    'specific/one-thing-only.several_wishes': {
      says: 'Một dòng đang chứa {count} mong muốn; từ “{words}” là sang ý khác.',
      repair: 'Hãy tách thành từng KPI.',
    },
    'specific/names-a-group.no_group': {
      says: 'Cho nhóm khách hàng, sản phẩm hay khu vực nào?',
      repair: '',
    },
    'specific/length.very_short': {
      says: 'Mới có {length} ký tự nên còn nhiều điều chưa rõ; KPI rõ ràng thường dài từ {recommended} ký tự.',
      repair: '',
    },
    'specific/length.short': {
      says: 'KPI rõ ràng thường dài từ {recommended} ký tự (hiện có {length}).',
      repair: '',
    },
    'measurable/has-number.no_number': {
      says: 'Chưa có gì để đếm hay kiểm chứng.',
      repair: 'Con số nào cho thấy đã thành công?',
    },
    'measurable/has-number.number_unfilled': { says: 'Con số vẫn còn để trống.', repair: '' },
    'measurable/has-number.measure_without_number': {
      says: '“{words}” đo được, nhưng chưa có con số cần đạt.',
      repair: '',
    },
    'measurable/has-number.deliverable_unproven': {
      says: 'Dựa vào đâu để biết việc này đã xong và đạt yêu cầu?',
      repair: '',
    },
    'measurable/has-unit.no_unit': {
      says: 'Con số {value} đếm cái gì?',
      repair: 'Hãy nêu đơn vị tính.',
    },
    'measurable/percent-of-what.percent_of_what': {
      says: '{value}% của cái gì?',
      repair: 'Hãy nêu rõ tính trên tổng số nào.',
    },
    'measurable/has-data-source.unanswered': { says: 'Chưa điền nguồn số liệu.', repair: '' },
    'measurable/has-tool.unanswered': {
      says: 'Chưa điền công cụ hoặc phương pháp đo.',
      repair: '',
    },
    'measurable/has-owner.unanswered': {
      says: 'Chưa có ai phụ trách đo và chịu trách nhiệm.',
      repair: '',
    },
    'measurable/data-is-used.unanswered': {
      says: 'Chưa điền số liệu sẽ được dùng để làm gì.',
      repair: '',
    },
    'achievable/wrong-direction.wrong_direction': {
      says: '“{words}” không khớp với con số: từ {baseline} đến {target}.',
      repair: '',
    },
    'achievable/impossible.over_the_whole': {
      says: 'Tỷ lệ này cao nhất là 100%, không thể là {target}%.',
      repair: '',
    },
    'achievable/stretch.out_of_reach': {
      says: 'Đi từ {baseline} đến {target} là thay đổi {change}% chỉ trong khoảng {months} tháng: rất khó đạt được.',
      repair: 'Hãy hạ chỉ tiêu hoặc cho thêm thời gian.',
    },
    'achievable/stretch.ambitious': {
      says: 'Đi từ {baseline} đến {target} trong khoảng {months} tháng là khá tham vọng.',
      repair: 'Dựa vào đâu để đạt được?',
    },
    'achievable/stretch.no_stretch': {
      says: 'Chỉ tiêu bằng đúng mức hiện tại ({baseline}), chưa đòi hỏi tiến bộ nào.',
      repair: '',
    },
    'achievable/stretch.too_easy': {
      says: 'Mức {target} gần như không khác mức hiện tại ({baseline}).',
      repair: '',
    },
    'achievable/against-history.too_hard': {
      says: 'Theo đà các kỳ trước thì kỳ này đạt khoảng {expected}; khả năng đạt {target} chỉ khoảng {chance}%.',
      repair: '',
    },
    'achievable/against-history.too_easy': {
      says: 'Theo đà các kỳ trước thì kỳ này đã đạt khoảng {expected}; mức {target} chưa đủ thử thách.',
      repair: '',
    },
    'relevant/contributes-upward.no_parent': {
      says: 'KPI này chưa đóng góp cho mục tiêu nào ở tầng trên.',
      repair: 'Hãy liên kết, điều chỉnh hoặc bỏ đi.',
    },
    'relevant/outcome-not-activity.activity': {
      says: '“{words}” là mô tả công việc, chưa phải kết quả.',
      repair: 'Việc này cần mang lại điều gì?',
    },
    'relevant/outcome-not-activity.linked_activity': {
      says: '“{words}” là mô tả công việc; liên kết cho thấy việc đó để làm gì.',
      repair: 'Hãy kiểm tra xem kết quả đã có KPI riêng chưa.',
    },
    'relevant/outcome-not-activity.milestone': {
      says: '“{words}” là một cột mốc.',
      repair: 'Cột mốc này dẫn đến kết quả nào?',
    },
    'time-bound/has-deadline.no_deadline': {
      says: 'Đến khi nào?',
      repair: 'Chưa có thời hạn hay kỳ thực hiện.',
    },
    'time-bound/has-deadline.no_end': {
      says: '“{words}” cho biết tần suất hoặc tốc độ, chưa cho biết đến khi nào.',
      repair: '',
    },
    'time-bound/no-asap.asap': {
      says: '“{words}” không phải là thời hạn.',
      repair: 'Hãy nêu ngày hoặc kỳ cụ thể.',
    },
    'time-bound/no-asap.asap_beside_date': {
      says: 'Đã có thời hạn thì “{words}” không thêm ý nghĩa gì.',
      repair: '',
    },
    'time-bound/fits-cycle.after_cycle': {
      says: 'Ngày {end} nằm sau khi chu kỳ kết thúc ({endOn}).',
      repair: '',
    },
    'time-bound/fits-cycle.before_cycle': {
      says: 'Ngày {end} nằm trước khi chu kỳ bắt đầu ({startOn}).',
      repair: '',
    },
    'time-bound/deadline-passed.passed': { says: 'Ngày {end} đã qua.', repair: '' },
    'smart/score_too_low': {
      says: 'KPI đạt {score} điểm, mức yêu cầu là {minimum}.',
      repair: 'Hãy bổ sung trước hết các chữ còn yếu trong SMART: {letters}.',
    },
    'internal/rule-crashed.rule_crashed': {
      says: 'Không kiểm tra được quy tắc {ruleId}.',
      repair: '',
    },
    'word-rule.word_found': { says: 'Nên tránh dùng “{word}”.', repair: '' },
    'word-rule.word_swapped': { says: 'Nên viết “{instead}” thay cho “{word}”.', repair: '' },
    'word-rule.too_few': { says: 'Cần ít nhất {min}, hiện có {count}.', repair: '' },
    'word-rule.too_many': { says: 'Cần nhiều nhất {max}, hiện có {count}.', repair: '' },
    'word-rule.word_missing': { says: 'Còn thiếu một trong các từ: {words}.', repair: '' },
  },
  labels: {
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
    'achievable/wrong-direction.turn_word': 'Viết “{word}” thay vào',
    'time-bound/has-deadline.add_date': 'Thêm thời hạn: {date}',
    'time-bound/no-asap.add_date': 'Thay bằng thời hạn: {date}',
    'word-rule.use_instead': 'Viết “{instead}”',
    'question.source': 'Số liệu lấy từ đâu?',
    'question.tool': 'Đo bằng công cụ hoặc phương pháp nào?',
    'question.responsible': 'Ai đo và chịu trách nhiệm về con số này?',
    'question.use': 'Có số liệu rồi thì sẽ dùng để cải thiện điều gì?',
    'question.baseline': 'Hiện nay đang ở mức nào?',
    'question.history':
      'Kết quả của ít nhất năm kỳ gần đây là bao nhiêu, để biết chỉ tiêu có trong tầm với?',
    'question.means': 'Với con người, nguồn lực và thời gian hiện có, đội ngũ có làm được không?',
    'question.upper_goal': 'KPI này đóng góp cho mục tiêu hoặc KPI nào ở tầng trên?',
    'question.what_changes': 'Làm xong việc này thì kết quả kinh doanh thay đổi ra sao?',
    'question.csf': 'KPI này đo yếu tố quyết định thành công nào?',
    'question.would_hurt': 'Nếu không đạt thì mục tiêu chung có bị ảnh hưởng không?',
    'question.deadline': 'Cần đạt được khi nào?',
  },
};
