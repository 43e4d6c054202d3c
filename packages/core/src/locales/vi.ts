import type { Words } from '../kernel/words.ts';

/** Câu chữ và nhãn tiếng Việt của phần lõi. */
export const coreVi: Words = {
  locale: 'vi',
  sentences: {
    // Hình thức của dữ liệu nhập
    invalid_type: {
      says: 'Giá trị này không đúng kiểu (đã nhập: {value}).',
      repair: 'Hãy nhập giá trị kiểu {expected}.',
    },
    'too_small.string': { says: 'Nội dung quá ngắn.', repair: 'Hãy viết ít nhất {minimum} ký tự.' },
    'too_small.number': { says: 'Số {value} quá nhỏ.', repair: 'Hãy nhập từ {minimum} trở lên.' },
    'too_small.array': { says: 'Danh sách có quá ít mục.', repair: 'Cần ít nhất {minimum} mục.' },
    too_small: { says: 'Giá trị quá nhỏ.', repair: 'Hãy nhập từ {minimum} trở lên.' },
    'too_big.string': {
      says: 'Nội dung quá dài.',
      repair: 'Hãy rút gọn còn tối đa {maximum} ký tự.',
    },
    'too_big.number': { says: 'Số {value} quá lớn.', repair: 'Hãy nhập tối đa {maximum}.' },
    'too_big.array': {
      says: 'Danh sách có quá nhiều mục.',
      repair: 'Chỉ nhập tối đa {maximum} mục.',
    },
    too_big: { says: 'Giá trị quá lớn.', repair: 'Hãy nhập tối đa {maximum}.' },
    'invalid_format.date': {
      says: '«{value}» không phải là một ngày có thật.',
      repair: 'Hãy viết theo dạng 2025-03-31.',
    },
    'invalid_format.datetime': {
      says: '«{value}» không phải là một thời điểm hợp lệ.',
      repair: 'Hãy viết theo giờ UTC, dạng 2025-03-31T02:00:00.000Z.',
    },
    invalid_format: {
      says: '«{value}» chưa đúng dạng yêu cầu.',
      repair: 'Hãy kiểm tra lại cách viết ({format}).',
    },
    invalid_value: {
      says: '«{value}» không nằm trong các giá trị cho phép.',
      repair: 'Hãy chọn một trong: {values}.',
    },
    invalid_union: {
      says: 'Dữ liệu không khớp với dạng nào được chấp nhận.',
      repair: 'Hãy xem lại những trường nào phải đi cùng nhau.',
    },
    invalid_key: {
      says: 'Có tên trường không được chấp nhận.',
      repair: 'Hãy kiểm tra lại tên các trường.',
    },
    invalid_element: {
      says: 'Có một mục trong danh sách không hợp lệ.',
      repair: 'Hãy xem lại mục ở vị trí đã nêu.',
    },
    unrecognized_keys: {
      says: 'Có trường không xác định: {keys}.',
      repair: 'Hãy bỏ đi hoặc kiểm tra lại chính tả.',
    },
    not_multiple_of: {
      says: 'Số {value} không đúng bước nhảy.',
      repair: 'Hãy nhập bội số của {divisor}.',
    },
    custom: { says: 'Giá trị này không hợp lệ.', repair: 'Hãy kiểm tra lại giá trị.' },
    // Hạt nhân
    not_a_command: {
      says: 'Dữ liệu gửi lên không phải là một lệnh.',
      repair: 'Hãy gửi một đối tượng có «type» và «input».',
    },
    unknown_command: {
      says: 'Không có lệnh «{type}».',
      repair: 'Hãy kiểm tra tên lệnh hoặc thêm mô-đun chứa lệnh này.',
    },
    module_absent: {
      says: 'Mô-đun «{module}» chưa được cài nên phần việc của nó được bỏ qua.',
      repair: 'Hãy thêm mô-đun nếu bạn cần.',
    },
    not_a_snapshot: {
      says: 'Đây không phải là dữ liệu do KpiKit lưu.',
      repair: 'Hãy dùng nguyên bản JSON mà toJSON đã ghi.',
    },
    unknown_format_version: {
      says: 'Tệp có phiên bản định dạng {version}, bản hiện tại chưa đọc được.',
      repair: 'Hãy cập nhật thư viện hoặc lưu lại tệp bằng bản cũ hơn.',
    },
    unknown_table: {
      says: 'Không mô-đun nào biết bảng «{table}».',
      repair: 'Hãy thêm mô-đun hoặc plugin đã ghi tệp này.',
    },
    too_many_rows: {
      says: 'Tệp có {rows} dòng, chỉ nhận tối đa {most} dòng.',
      repair: 'Hãy chia nhỏ tệp hoặc nâng giới hạn.',
    },
    newer_module: {
      says: 'Tệp được ghi bởi «{module}» mới hơn (phiên bản {saved}, hiện tại là {current}).',
      repair: 'Hãy cập nhật thư viện.',
    },
    migration_missing: {
      says: '«{module}» thiếu bước nâng dữ liệu lên phiên bản {to}.',
      repair: 'Hãy dùng bản phát hành còn bước này.',
    },
    duplicate_id: { says: 'Mã «{id}» xuất hiện hai lần.', repair: 'Mỗi bản ghi cần một mã riêng.' },
    unsafe_key: { says: 'Tên trường «{key}» không được chấp nhận.', repair: 'Hãy đổi tên trường.' },
    hidden_characters: {
      says: 'Nội dung có ký tự ẩn hoặc ký tự làm rối chữ xung quanh.',
      repair: 'Hãy gõ lại nội dung thay vì dán vào.',
    },
    too_deep: { says: 'Dữ liệu lồng nhau quá {most} tầng.', repair: 'Hãy làm phẳng bớt dữ liệu.' },
    not_a_replica: {
      says: 'Đây không phải là dữ liệu đầy đủ của một bản sao.',
      repair: 'Hãy gửi nguyên JSON mà visibleSnapshot đã tạo.',
    },
    not_changes: {
      says: 'Đây không phải là các thay đổi của một bản sao.',
      repair: 'Hãy gửi nguyên JSON mà visibleChanges đã tạo.',
    },
    replica_gap: {
      says: 'Bản sao đang ở phiên bản {version}, thay đổi lại tính từ phiên bản {from}.',
      repair: 'Hãy tải lại toàn bộ bằng visibleSnapshot rồi nhận tiếp các thay đổi.',
    },
    nothing_to_undo: {
      says: 'Không có thao tác nào để hoàn tác.',
      repair: 'Hãy mở không gian làm việc với keep từ 1 trở lên.',
    },
    append_only_undo: {
      says: 'Bản ghi của «{table}» không thể rút lại.',
      repair: 'Hãy ghi một bản ghi mới để điều chỉnh.',
    },
    // Lõi
    'core/person_not_found': {
      says: 'Không tìm thấy nhân sự «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc thêm nhân sự bằng syncDirectory trước.',
    },
    'core/org_unit_not_found': {
      says: 'Không tìm thấy bộ phận «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc thêm bộ phận bằng syncDirectory trước.',
    },
    'core/cycle_not_found': {
      says: 'Không tìm thấy chu kỳ «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc mở chu kỳ trước.',
    },
    'core/goal_not_found': {
      says: 'Không tìm thấy mục tiêu «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc tạo mục tiêu trước.',
    },
    'core/factor_not_found': {
      says: 'Không tìm thấy thành phần «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc thêm thành phần trước.',
    },
    'core/csf_not_found': {
      says: 'Không tìm thấy yếu tố quyết định thành công «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc chọn yếu tố này trước.',
    },
    'core/kpi_not_found': {
      says: 'Không tìm thấy KPI «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc tạo KPI trước.',
    },
    'core/link_not_found': {
      says: 'Không tìm thấy liên kết «{id}».',
      repair: 'Hãy kiểm tra lại mã.',
    },
    'core/id_taken': {
      says: 'Mã «{id}» đã được dùng.',
      repair: 'Hãy chọn mã khác hoặc để trống để hệ thống tự cấp.',
    },
    'core/link_exists': {
      says: 'Hai mục này đã được nối với nhau (liên kết «{id}»).',
      repair: 'Nếu muốn đổi trọng số hay tỷ phần, hãy gỡ liên kết cũ trước.',
    },
    'core/circular_link': {
      says: 'Liên kết này khiến một con số đóng góp cho chính nó: {circle}.',
      repair: 'Hãy gỡ một liên kết trong vòng này.',
    },
    'core/circular_rate': {
      says: 'Tỷ lệ này cuối cùng lại được tính trên chính nó: {circle}.',
      repair: 'Hãy để tỷ lệ được tính trên một số lượng đo riêng.',
    },
    'core/csf_from_constant': {
      says: '«{factor}» là hằng số: có cố gắng cũng khó thay đổi.',
      repair: 'Hãy chọn một biến số, hoặc nêu lý do ở overrideReason.',
    },
    'core/kpi_status_refused': {
      says: 'KPI không thể chuyển từ «{from}» sang «{to}».',
      repair: 'Thứ tự là nháp → đề xuất → đang chạy → kết thúc hoặc bỏ.',
    },
    'core/kpi_is_over': {
      says: 'KPI «{id}» đã dừng ({status}) nên không nhận thay đổi nữa.',
      repair: 'Hãy tạo KPI mới trong chu kỳ đang chạy.',
    },
    'core/period_reversed': {
      says: 'Ngày kết thúc ({endOn}) đứng trước ngày bắt đầu ({startOn}).',
      repair: 'Hãy đổi chỗ hoặc sửa lại một trong hai ngày.',
    },
    'core/unknown_time_zone': {
      says: '«{value}» không phải là múi giờ.',
      repair: 'Hãy viết theo dạng Asia/Ho_Chi_Minh.',
    },
    // Formulas and money
    'core/formula_too_long': {
      says: 'Công thức dài {length} ký tự, chỉ đọc được tối đa {most}.',
      repair: 'Hãy tách thành nhiều công thức.',
    },
    'core/formula_too_deep': {
      says: 'Công thức lồng nhau quá {most} tầng (ký tự {at}).',
      repair: 'Hãy tách thành nhiều công thức.',
    },
    'core/formula_unexpected.part': {
      says: 'Ở ký tự {at} thiếu một thành phần (đang là: «{found}»).',
      repair: 'Hãy viết tên, con số hoặc dấu mở ngoặc ở đó.',
    },
    'core/formula_unexpected.operator': {
      says: 'Ở ký tự {at} thiếu dấu phép tính trước «{found}».',
      repair: 'Hãy thêm + − × ÷ hoặc dấu ngoặc; tên có chứa dấu thì đặt trong [ngoặc vuông].',
    },
    'core/formula_unexpected.)': {
      says: 'Dấu ngoặc ở ký tự {at} chưa được đóng.',
      repair: 'Hãy đóng lại bằng ).',
    },
    'core/formula_unexpected.]': {
      says: 'Tên trong dấu [ ở ký tự {at} chưa được đóng.',
      repair: 'Hãy đóng lại bằng ].',
    },
    'core/formula_unexpected.name': {
      says: 'Tên trong ngoặc vuông ở ký tự {at} đang để trống.',
      repair: 'Hãy viết tên giữa [ và ].',
    },
    'core/formula_unexpected': {
      says: 'Không đọc được công thức ở ký tự {at} (đang là: «{found}»).',
      repair: 'Cần có: {expected}.',
    },
    'core/formula_unknown_function': {
      says: '«{found}» ở ký tự {at} không phải là hàm.',
      repair: 'Hãy dùng min, max, sum hoặc avg, hoặc đặt tên trong [ngoặc vuông].',
    },
    'core/formula_number_too_large': {
      says: 'Số {found} ở ký tự {at} quá lớn.',
      repair: 'Hãy tính theo nghìn hoặc triệu.',
    },
    'core/formula_number_not_in_locale': {
      says: '«{found}» ở ký tự {at} không phải cách viết số của ngôn ngữ này ({locale}).',
      repair: 'Hãy viết số theo đúng ngôn ngữ.',
    },
    'core/formula_ambiguous_number': {
      says: '«{found}» ở ký tự {at} có thể hiểu theo hai cách.',
      repair: 'Hãy viết 1000 và 0.7, hoặc cho biết đọc theo ngôn ngữ nào.',
    },
    'core/formula_ambiguous_hyphen': {
      says: 'Dấu gạch trong «{found}» ở ký tự {at} có thể là dấu trừ, cũng có thể thuộc về tên.',
      repair: 'Hãy để khoảng trắng quanh dấu trừ và đặt tên trong [ngoặc vuông].',
    },
    'core/formula_circular': {
      says: '«{part}» được tính từ chính nó: {path}.',
      repair: 'Hãy bỏ một công thức trong vòng này.',
    },
    'core/formula_without_result': {
      says: 'Công thức chưa nói tính ra cái gì.',
      repair: 'Hãy mở đầu bằng một tên: Doanh thu = …',
    },
    'core/formula_defined_twice': {
      says: '«{part}» được định nghĩa hai lần.',
      repair: 'Chỉ giữ lại một công thức.',
    },
    'core/formula_not_defined': {
      says: 'Không có công thức nào tính ra «{part}».',
      repair: 'Hãy kiểm tra tên hoặc thêm công thức.',
    },
    'core/formula_unit_mismatch': {
      says: 'Ở ký tự {at}, không thể cộng {found} với {expected}.',
      repair: 'Hãy đưa cả hai về cùng một đơn vị.',
    },
    'core/part_unknown': {
      says: 'Các công thức không có thành phần «{part}».',
      repair: 'Hãy kiểm tra lại tên.',
    },
    'core/part_reason_missing': {
      says: '«{part}» được xếp là biến số hay hằng số mà chưa có lý do.',
      repair: 'Hãy nói vì sao cố gắng thay đổi được nó, hoặc vì sao không.',
    },
    'core/currency_mismatch': {
      says: 'Số tiền tính bằng {found}, còn tổng tính bằng {expected}.',
      repair: 'Hãy quy đổi trước.',
    },
    'core/amount_out_of_range': {
      says: 'Số tiền không phải số nguyên theo đơn vị nhỏ nhất, hoặc tổng quá lớn.',
      repair: 'Hãy nhập số nguyên theo đơn vị nhỏ nhất.',
    },
    'core/part_unclassified': {
      says: '«{part}» chưa được xếp là biến số hay hằng số.',
      repair: 'Hãy chọn một và nêu lý do.',
    },
    'core/quality_is_no_constant': {
      says: '«{part}» chủ yếu bảo đảm chất lượng nên không được gạt sang hằng số.',
      repair: 'Hãy xếp nó là biến số.',
    },
    'core/cycle_is_closed': {
      says: 'Chu kỳ «{id}» đã đóng và được giữ nguyên.',
      repair:
        'Hãy dùng chu kỳ đang chạy; nếu kết quả đã chốt bị sai, hãy điều chỉnh bằng correctResult.',
    },
    'core/inner_cycle_open': {
      says: 'Chu kỳ con «{id}» vẫn đang mở.',
      repair: 'Hãy đóng chu kỳ con trước.',
    },
    'core/result_not_found': {
      says: 'KPI «{id}» chưa có kết quả được chốt.',
      repair: 'Hãy đóng chu kỳ trước; khi KPI còn chạy, hãy ghi số liệu mới.',
    },
    'core/no_rule': {
      says: 'Chưa có quy định nào cho phép «{command}».',
      repair: 'Hãy thêm quy định cho thao tác này vào chính sách phân quyền.',
    },
    'core/role_not_allowed': {
      says: 'Bạn không có quyền làm việc này (vai trò của bạn: {roles}; cần: {allowed}).',
      repair: 'Hãy nhờ người có quyền hoặc đổi quy định của «{command}».',
    },
    'core/not_a_deputy': {
      says: 'Bạn chưa được ủy quyền làm thay người này.',
      repair:
        'Hãy tự làm với tư cách của mình, hoặc khai báo người được ủy quyền trước khi thực hiện «{command}».',
    },
    'core/core_value_not_found': {
      says: 'Không tìm thấy giá trị cốt lõi «{id}».',
      repair: 'Hãy kiểm tra lại mã hoặc thêm giá trị cốt lõi trước.',
    },
    'core/owner_twice': {
      says: 'Một người được ghi hai lần trong danh sách phụ trách.',
      repair: 'Mỗi người chỉ ghi một dòng, kèm phần của mình.',
    },
    'core/parts_not_100': {
      says: 'Phần của những người phụ trách cộng lại bằng {sum}, chưa đủ 100.',
      repair: 'Hãy chia cho đủ 100, hoặc để các phần bằng nhau nếu KPI không chia.',
    },
    'core/kpi_has_readings': {
      says: 'KPI «{id}» đã có số liệu nên không đổi được «{field}».',
      repair: 'Hãy tạo KPI mới với đơn vị hoặc mốc xuất phát đúng, rồi bỏ KPI này.',
    },
    'core/goal_is_over': {
      says: 'Mục tiêu «{id}» đã dừng ({status}) nên được giữ nguyên.',
      repair: 'Hãy tạo mục tiêu mới trong chu kỳ đang chạy.',
    },
    'core/goal_status_refused': {
      says: 'Mục tiêu không thể chuyển từ «{from}» sang «{to}».',
      repair: 'Thứ tự là nháp → đang chạy → kết thúc hoặc bỏ.',
    },
    'core/factor_carries_csf': {
      says: '«{part}» đang là gốc của yếu tố quyết định thành công «{id}» nên chưa thể thành hằng số.',
      repair: 'Hãy bỏ chọn yếu tố đó, hoặc nêu lý do ở overrideReason của nó trước.',
    },
    'core/csf_in_use': {
      says: 'Yếu tố «{id}» đang có {count} mục đóng góp nên chưa thể bỏ chọn.',
      repair: 'Hãy gỡ các liên kết đó hoặc chuyển sang yếu tố khác trước.',
    },
    'core/custom_field': {
      says: 'Trường riêng của đơn vị chưa hợp lệ: {says}',
      repair: 'Hãy nhập lại trường này theo quy định của đơn vị.',
    },
    'core/weights_not_100': {
      says: 'Trọng số cộng lại bằng {sum}, chưa phải 100.',
      repair: 'Hãy chia lại trọng số cho đủ 100 rồi mới tính điểm chung.',
    },
    'core/weight_missing': {
      says: 'KPI «{id}» chưa có trọng số.',
      repair: 'Hãy đặt trọng số, hoặc đặt 0 nếu KPI này không tính vào điểm chung.',
    },
    'core/weight_of_other': {
      says: 'Có trọng số cho «{id}» nhưng đó không phải KPI của người này trong chu kỳ.',
      repair: 'Hãy bỏ trọng số đó hoặc kiểm tra lại mã KPI.',
    },
    'core/line_without_figure': {
      says: '«{id}» chưa có kết quả ({reason}).',
      repair: 'Hãy ghi số liệu trước khi chốt điểm.',
    },
    'core/levels_out_of_order': {
      says: 'Mức ngưỡng phải thấp hơn chỉ tiêu, mức vượt phải cao hơn.',
      repair: 'Hãy đặt tỷ lệ của ngưỡng dưới 1 và của mức vượt trên 1, điểm tăng dần.',
    },
    'core/target_frozen': {
      says: 'Chỉ tiêu của KPI «{id}» đang được giữ nguyên, không đổi vì «{cause}».',
      repair: 'Hãy giữ chỉ tiêu đến cuối kỳ, hoặc nêu đúng nguyên nhân được phép thay đổi.',
    },
    'core/target_needs_approval': {
      says: 'KPI «{id}» đã chạy nên chỉ tiêu chỉ đổi khi có đề xuất được thống nhất ({cause}).',
      repair: 'Hãy gửi đề xuất; chỉ tiêu sẽ đổi khi những người liên quan đồng ý.',
    },
    'core/sheet_header_missing': {
      says: 'Không tìm thấy dòng tiêu đề cột.',
      repair: 'Hãy đặt tên ít nhất hai cột, ví dụ «Chỉ tiêu» và «Kế hoạch», hoặc khai báo mapping.',
    },
    'core/sheet_statement_column_missing': {
      says: 'Dòng tiêu đề {row} chưa có cột nội dung KPI.',
      repair: 'Hãy đặt tên cột là «KPI» hoặc «Tên KPI», hoặc khai báo mapping.',
    },
    'core/sheet_target_column_missing': {
      says: 'Dòng tiêu đề {row} chưa có cột con số cần đạt.',
      repair: 'Hãy đặt tên cột là «Kế hoạch» hoặc «Mục tiêu», hoặc khai báo mapping.',
    },
    'core/sheet_cell_empty': {
      says: 'Dòng {row}: cột «{column}» đang trống.',
      repair: 'Hãy điền ô này hoặc xóa dòng.',
    },
    'core/sheet_not_a_number': {
      says: 'Dòng {row}, cột «{column}»: «{value}» không phải là con số hợp lệ.',
      repair: 'Hãy ghi số theo cách viết của bảng, ví dụ 1.200,5 hoặc 80%.',
    },
    'core/sheet_ambiguous_number': {
      says: 'Dòng {row}, cột «{column}»: «{value}» có thể hiểu theo hai cách.',
      repair: "Hãy khai báo locale: 'vi' (1.000,5) hoặc 'en' (1,000.5).",
    },
    'core/sheet_ambiguous_percent': {
      says: 'Dòng {row}, cột «{column}»: «{value}» phần trăm có thể hiểu theo hai cách.',
      repair:
        "Hãy ghi dấu % ngay trong ô, hoặc khai báo percentCells: 'fraction' (0,8 là 80%) hay 'hundred' (0,8 là 0,8%).",
    },
    'core/sheet_unit_differs': {
      says: 'Dòng {row}, cột «{column}»: đơn vị trong «{value}» khác với đơn vị tính của dòng.',
      repair: 'Hãy dùng thống nhất một đơn vị trong cả dòng.',
    },
    'core/sheet_unknown_word': {
      says: 'Dòng {row}, cột «{column}»: chưa rõ «{value}» nghĩa là gì.',
      repair: 'Hãy ghi lũy kế, trung bình hoặc cuối kỳ.',
    },
    'core/sheet_year_missing': {
      says: 'Dòng {row}: tháng «{column}» chưa rõ năm nào.',
      repair: 'Hãy khai báo year hoặc ghi năm vào tiêu đề, ví dụ T1/2025.',
    },
    'core/sheet_unclosed_quote': {
      says: 'Dấu ngoặc kép mở ở dòng {row} chưa được đóng.',
      repair: 'Hãy đóng dấu ngoặc hoặc lưu lại tệp dạng CSV.',
    },
    'core/sheet_too_large': {
      says: 'Tệp lớn hơn {most} byte.',
      repair: 'Hãy chia nhỏ tệp hoặc nâng giới hạn.',
    },
    'core/sheet_wrong_encoding': {
      says: 'Tệp không được lưu ở dạng UTF-8 nên bị mất dấu.',
      repair: 'Hãy lưu lại tệp dạng «CSV UTF-8» rồi nạp lại.',
    },
    ends_before_start: {
      says: 'Ngày kết thúc đứng trước ngày bắt đầu.',
      repair: 'Hãy đổi chỗ hoặc sửa lại một trong hai ngày.',
    },
    high_below_low: {
      says: 'Mức trên thấp hơn mức dưới.',
      repair: 'Hãy đổi chỗ hoặc sửa lại một trong hai mức.',
    },
  },
  labels: {
    'core.settings': 'Thiết lập',
    'core.orgUnits': 'Bộ phận',
    'core.people': 'Nhân sự',
    'core.cycles': 'Chu kỳ',
    'core.goals': 'Mục tiêu',
    'core.factors': 'Thành phần',
    'core.csfs': 'Yếu tố quyết định thành công',
    'core.kpis': 'KPI',
    'core.links': 'Liên kết',
    'core.measurements': 'Số liệu đo',
    'core.targetRevisions': 'Lịch sử chỉ tiêu',
    'core.coreValues': 'Giá trị cốt lõi',
    'core.changeSettings': 'Đổi thiết lập',
    'core.syncDirectory': 'Đồng bộ nhân sự và bộ phận',
    'core.openCycle': 'Mở chu kỳ',
    'core.createGoal': 'Tạo mục tiêu',
    'core.addFactor': 'Thêm thành phần',
    'core.adoptCsf': 'Chọn yếu tố quyết định thành công',
    'core.createKpi': 'Tạo KPI',
    'core.changeKpiStatus': 'Đổi trạng thái KPI',
    'core.reviseTarget': 'Điều chỉnh chỉ tiêu',
    'core.linkNodes': 'Nối đóng góp',
    'core.unlinkNodes': 'Gỡ liên kết',
    'core.recordMeasurement': 'Ghi số liệu',
    'core.addCoreValue': 'Thêm giá trị cốt lõi',
    'core.settingsChanged': 'Đã đổi thiết lập',
    'core.orgUnitSaved': 'Đã lưu bộ phận',
    'core.personSaved': 'Đã lưu nhân sự',
    'core.cycleOpened': 'Đã mở chu kỳ',
    'core.goalCreated': 'Đã tạo mục tiêu',
    'core.factorAdded': 'Đã thêm thành phần',
    'core.csfAdopted': 'Đã chọn yếu tố quyết định thành công',
    'core.kpiCreated': 'Đã tạo KPI',
    'core.kpiStatusChanged': 'KPI đã đổi trạng thái',
    'core.targetRevised': 'Chỉ tiêu đã được điều chỉnh',
    'core.linkAdded': 'Đã nối đóng góp',
    'core.linkRemoved': 'Đã gỡ liên kết',
    'core.measurementRecorded': 'Đã ghi số liệu',
    'core.coreValueAdded': 'Đã thêm giá trị cốt lõi',
    'core.results': 'Kết quả đã chốt',
    'core.closeCycle': 'Đóng chu kỳ',
    'core.correctResult': 'Điều chỉnh kết quả',
    'core.resultRecorded': 'Đã chốt kết quả',
    'core.cycleClosed': 'Đã đóng chu kỳ',
    'core.goalRevisions': 'Lịch sử chỉ tiêu của mục tiêu',
    'core.editCycle': 'Sửa chu kỳ',
    'core.editGoal': 'Sửa mục tiêu',
    'core.reviseGoalTarget': 'Điều chỉnh chỉ tiêu của mục tiêu',
    'core.changeGoalStatus': 'Đổi trạng thái mục tiêu',
    'core.editFactor': 'Sửa thành phần',
    'core.editCsf': 'Sửa yếu tố quyết định thành công',
    'core.editKpi': 'Sửa KPI',
    'core.editCoreValue': 'Sửa giá trị cốt lõi',
    'core.cycleEdited': 'Đã sửa chu kỳ',
    'core.goalEdited': 'Đã sửa mục tiêu',
    'core.goalTargetRevised': 'Chỉ tiêu của mục tiêu đã được điều chỉnh',
    'core.goalStatusChanged': 'Mục tiêu đã đổi trạng thái',
    'core.factorEdited': 'Đã sửa thành phần',
    'core.csfEdited': 'Đã sửa yếu tố quyết định thành công',
    'core.kpiEdited': 'Đã sửa KPI',
    'core.coreValueEdited': 'Đã sửa giá trị cốt lõi',
    'okrGrade.missed': 'chưa đạt',
    'okrGrade.progressed': 'có tiến triển',
    'okrGrade.delivered': 'đạt',
    'reachedLevel.below': 'dưới ngưỡng',
    'reachedLevel.threshold': 'đạt ngưỡng',
    'reachedLevel.target': 'đạt chỉ tiêu',
    'reachedLevel.stretch': 'vượt chỉ tiêu',
    'level.company': 'Công ty',
    'level.department': 'Phòng ban',
    'level.team': 'Nhóm',
    'level.individual': 'Cá nhân',
    'cycleKind.month': 'tháng',
    'cycleKind.quarter': 'quý',
    'cycleKind.half': 'nửa năm',
    'cycleKind.year': 'năm',
    'cycleKind.custom': 'kỳ tự chọn',
    'cycleStatus.open': 'đang mở',
    'cycleStatus.closed': 'đã đóng',
    'goalKind.strategic': 'mục tiêu chiến lược',
    'goalKind.objective': 'mục tiêu',
    'goalStatus.draft': 'nháp',
    'goalStatus.active': 'đang chạy',
    'goalStatus.closed': 'đã kết thúc',
    'goalStatus.dropped': 'đã bỏ',
    'linkKind.contributes': 'đóng góp vào',
    'linkKind.supports': 'hỗ trợ',
    'linkSign.helps': 'thúc đẩy',
    'linkSign.hinders': 'cản trở',
    'nodeKind.goal': 'mục tiêu',
    'nodeKind.factor': 'thành phần',
    'nodeKind.csf': 'yếu tố quyết định thành công',
    'nodeKind.kpi': 'KPI',
    'targetKind.increase_to': 'tăng lên',
    'targetKind.decrease_to': 'giảm xuống',
    'targetKind.reach': 'cột mốc',
    'targetKind.at_least': 'giữ từ mức này trở lên',
    'targetKind.at_most': 'giữ không vượt mức này',
    'targetKind.between': 'giữ trong khoảng',
    'targetKind.count_per_period': 'số lần trong kỳ',
    'targetKind.cumulative_sum': 'lũy kế trong kỳ',
    'targetKind.latest': 'số liệu mới nhất',
    'targetKind.average': 'bình quân trong kỳ',
    'comparator.>=': 'tối thiểu',
    'comparator.>': 'hơn',
    'comparator.<=': 'tối đa',
    'comparator.<': 'dưới',
    'comparator.=': 'đúng bằng',
    'comparator.between': 'trong khoảng',
    'unitKind.number': 'số',
    'unitKind.percent': 'phần trăm',
    'unitKind.percentage_point': 'điểm phần trăm',
    'unitKind.money': 'tiền',
    'unitKind.count': 'số lượng',
    'unitKind.duration': 'thời gian',
    'unitKind.score': 'điểm',
    'unitKind.other': 'khác',
    'role.owner': 'người phụ trách',
    'role.manager': 'quản lý trực tiếp',
    'role.chain': 'quản lý cấp trên',
    'role.participant': 'người tham gia',
    'role.peer': 'đồng nghiệp',
    'role.hr': 'nhân sự (HR)',
    'role.outsider': 'người ngoài',
    'role.system': 'hệ thống',
    'revisionCause.goal_changed': 'mục tiêu chiến lược thay đổi',
    'revisionCause.after_review': 'sau khi đánh giá',
    'revisionCause.agreed_proposal': 'đề xuất đã được thống nhất',
    'revisionCause.other': 'lý do khác',
    'factorKind.variable': 'biến số',
    'factorKind.constant': 'hằng số',
    'kpiStatus.draft': 'nháp',
    'kpiStatus.proposed': 'đề xuất',
    'kpiStatus.active': 'đang chạy',
    'kpiStatus.closed': 'đã kết thúc',
    'kpiStatus.dropped': 'đã bỏ',
    'status.on_track': 'đúng tiến độ',
    'status.at_risk': 'có rủi ro',
    'status.off_track': 'chậm tiến độ',
    'status.achieved': 'đã đạt',
    'status.missed': 'không đạt',
    'status.stale': 'lâu chưa cập nhật',
    'status.no_data': 'chưa có số liệu',
  },
};
