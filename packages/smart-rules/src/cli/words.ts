/** What the command line itself says to people; findings have their words in `locales/`. */
export interface CliWords {
  readonly usage: string;
  readonly not_an_option: string;
  readonly not_one_of: string;
  readonly not_a_minimum: string;
  readonly not_a_date: string;
  readonly not_readable: string;
  readonly no_file: string;
  readonly is_folder: string;
  readonly no_right: string;
  readonly not_json: string;
  readonly not_an_object: string;
  readonly not_a_preset: string;
  readonly no_text: string;
  readonly no_column: string;
  readonly open_quote: string;
  readonly long_line: string;
  readonly no_rule: string;
  readonly no_statement: string;
  readonly all_pass: string;
  readonly some_low: string;
}

export const cliEn: CliWords = {
  usage: `kpikit-smart [files…] [options]

Checks KPI statements: specific, measurable, achievable, relevant, time-bound.
Files: plain text (one statement a line), Markdown lists, CSV with a header,
JSON Lines {"id","text","locale"?, …fields}. "-" or nothing reads standard input.

  --locale vi|en|auto     language of the statements and of the answers (auto)
  --now YYYY-MM-DD        the day relative dates count from (today)
  --format pretty|json    for people, or one JSON object a line (pretty)
  --min 70                lowest score that passes
  --rules preset.json     house rules over the book's
  --explain rule-id       the page of a rule
  --help                  this

Exit code: 0 all pass, 1 something falls under --min, 2 bad use.`,
  not_an_option: '{reason} Options: kpikit-smart --help',
  not_one_of: '--{option} is one of {known}, not "{given}"',
  not_a_minimum: '--min is a score from 0 to 100, not "{given}"',
  not_a_date: '--now is a date such as 2025-03-31, not "{given}"',
  not_readable: '{file} cannot be read ({reason})',
  no_file: 'there is no file {file}',
  is_folder: '{file} is a folder; name the files in it',
  no_right: 'this user may not read {file}',
  not_json: '{where} is not JSON',
  not_an_object: '{where} is no JSON object with a "text"',
  not_a_preset: '{file} is no preset: {reason}',
  no_text: '{where} has no "text"',
  no_column: '{file} needs a header with a column named {known}',
  open_quote: '{where} opens a quote that nothing closes',
  long_line: '{where} is over a million characters long; is it a text file?',
  no_rule: 'there is no rule "{given}"; known rules: {known}',
  no_statement: '{file} holds no statement',
  all_pass: '{count} checked, all at {minimum} or above.',
  some_low: '{low} of {count} under {minimum}.',
};

export const cliVi: CliWords = {
  usage: `kpikit-smart [tệp…] [tùy chọn]

Kiểm tra câu KPI: cụ thể, đo lường được, khả thi, liên quan, có thời hạn.
Tệp: văn bản thường (mỗi dòng một câu), danh sách Markdown, CSV có dòng tiêu đề,
JSON Lines {"id","text","locale"?, …trường khác}. "-" hoặc để trống là đọc từ đầu vào chuẩn.

  --locale vi|en|auto     ngôn ngữ của câu KPI và của câu trả lời (auto)
  --now YYYY-MM-DD        ngày làm mốc cho các thời hạn tương đối (hôm nay)
  --format pretty|json    cho người đọc, hoặc mỗi dòng một đối tượng JSON (pretty)
  --min 70                điểm thấp nhất được coi là đạt
  --rules preset.json     quy tắc riêng của công ty, đặt trên bộ quy tắc của sách
  --explain mã-quy-tắc    trang giải thích một quy tắc
  --help                  trang này

Mã kết thúc: 0 tất cả đạt, 1 có câu dưới --min, 2 gọi sai cách.`,
  not_an_option: '{reason} Xem các tùy chọn: kpikit-smart --help',
  not_one_of: '--{option} phải là một trong {known}, không phải "{given}"',
  not_a_minimum: '--min là điểm từ 0 đến 100, không phải "{given}"',
  not_a_date: '--now là một ngày, ví dụ 2025-03-31, không phải "{given}"',
  not_readable: 'không đọc được {file} ({reason})',
  no_file: 'không có tệp {file}',
  is_folder: '{file} là thư mục; hãy nêu tên từng tệp',
  no_right: 'không có quyền đọc {file}',
  not_json: '{where} không phải JSON',
  not_an_object: '{where} không phải đối tượng JSON có "text"',
  not_a_preset: '{file} không phải bộ quy tắc: {reason}',
  no_text: '{where} thiếu "text"',
  no_column: '{file} cần dòng tiêu đề có cột tên là {known}',
  open_quote: '{where} mở ngoặc kép nhưng không đóng',
  long_line: '{where} dài hơn một triệu ký tự; đây có phải tệp văn bản không?',
  no_rule: 'không có quy tắc "{given}"; các quy tắc hiện có: {known}',
  no_statement: '{file} không có câu KPI nào',
  all_pass: 'Đã kiểm tra {count} câu, tất cả đạt từ {minimum} điểm trở lên.',
  some_low: '{low} trong {count} câu dưới {minimum} điểm.',
};
