import type { Words } from '@kpikit/core';

/** Câu chữ và nhãn tiếng Việt của phần căn chỉnh. */
export const alignmentVi: Words = {
  locale: 'vi',
  sentences: {
    // Liên kết và kế hoạch
    'alignment/circular_link': {
      says: 'Các liên kết tạo thành vòng lặp: {circle}.',
      repair: 'Hãy bỏ hoặc đổi chiều một liên kết trên đường đó.',
    },
    'alignment/circular_rate': {
      says: 'Các tỷ lệ này được tính vòng quanh nhau: {circle}.',
      repair: 'Hãy để một tỷ lệ được tính trên một số lượng đo riêng.',
    },
    'alignment/link_twice': {
      says: 'Hai mục này đã được liên kết ({id}).',
      repair: 'Hãy sửa liên kết đang có thay vì thêm liên kết mới.',
    },
    'alignment/node_twice': {
      says: 'Kế hoạch có nhiều mục trùng mã {id}.',
      repair: 'Hãy giữ lại một mục.',
    },
    'alignment/bad_weight': {
      says: 'Trọng số hoặc tỷ phần của liên kết {id} không hợp lệ.',
      repair: 'Hãy nhập trọng số từ 0 trở lên và tỷ phần lớn hơn 0, tối đa 1.',
    },
    'alignment/link_not_found': {
      says: 'Không có liên kết {id}.',
      repair: 'Hãy chọn một liên kết đang có trên sơ đồ.',
    },
    'alignment/kpi_not_found': { says: 'Không có KPI {id}.', repair: 'Hãy chọn một KPI đang có.' },
    'alignment/kpi_is_over': {
      says: 'KPI {id} đã kết thúc hoặc đã bỏ.',
      repair: 'Chỉ đề xuất thay đổi với KPI đang chạy.',
    },
    'alignment/person_not_found': {
      says: 'Không có nhân sự {id} trong danh bạ.',
      repair: 'Hãy thêm người này vào danh bạ trước.',
    },
    'alignment/id_taken': {
      says: 'Mã {id} đã được dùng.',
      repair: 'Hãy chọn mã khác hoặc để trống.',
    },
    'alignment/nobody_acts': {
      says: 'Việc này cần có người thực hiện, nhưng chưa rõ là ai.',
      repair: 'Hãy cho biết người thực hiện trong context.',
    },
    // Lời mời hợp tác
    'alignment/invitation_not_found': {
      says: 'Không có lời mời {id}.',
      repair: 'Hãy kiểm tra lại mã lời mời.',
    },
    'alignment/invitation_closed': {
      says: 'Lời mời {id} không còn hiệu lực ({status}).',
      repair: 'Hãy gửi lời mời mới.',
    },
    'alignment/not_invited': {
      says: 'Bạn không thuộc lời mời {id}.',
      repair: 'Chỉ người gửi và người được mời mới trả lời được.',
    },
    'alignment/not_the_approver': {
      says: 'Lời mời {id} không cần bạn phê duyệt.',
      repair: 'Hãy để quản lý của những người đã nhận lời phê duyệt, sau khi họ nhận lời.',
    },
    'alignment/not_the_sender': {
      says: 'Lời mời {id} do người khác gửi.',
      repair: 'Hãy nhờ người gửi rút lại.',
    },
    'alignment/invited_oneself': {
      says: 'Không thể tự mời chính mình.',
      repair: 'Hãy mời người khác hoặc tạo KPI trực tiếp.',
    },
    'alignment/invited_twice': {
      says: 'Có người được mời hai lần.',
      repair: 'Hãy ghi mỗi người một lần.',
    },
    'alignment/already_expired': {
      says: 'Lời mời hết hạn trước khi được gửi ({expiresAt}).',
      repair: 'Hãy chọn thời điểm muộn hơn.',
    },
    'alignment/parts_of_others': {
      says: 'Phần đóng góp không khớp với những người đồng sở hữu.',
      repair: 'Hãy ghi cho mỗi người một phần hoặc để trống.',
    },
    'alignment/co_ownership_not_found': {
      says: 'Không có KPI đồng sở hữu nào từ lời mời {id}.',
      repair: 'Hãy chọn một lời mời đồng sở hữu đã được chấp nhận.',
    },
    'alignment/not_an_owner': {
      says: 'Bạn không phải là người đồng sở hữu ({id}).',
      repair: 'Chỉ người đồng sở hữu mới rút ra được.',
    },
    'alignment/last_owner': {
      says: 'Bạn là người sở hữu cuối cùng ({id}).',
      repair: 'Hãy bàn giao KPI hoặc kết thúc KPI này.',
    },
    // Đề xuất và bình luận
    'alignment/proposal_not_found': {
      says: 'Không có đề xuất {id}.',
      repair: 'Hãy kiểm tra lại mã đề xuất.',
    },
    'alignment/proposal_closed': {
      says: 'Đề xuất {id} đã khép lại ({status}).',
      repair: 'Hãy tạo đề xuất mới.',
    },
    'alignment/not_asked': {
      says: 'Đề xuất {id} không cần ý kiến của bạn.',
      repair: 'Hãy để những người phụ trách các KPI đó trả lời.',
    },
    'alignment/not_the_author': {
      says: 'Đề xuất {id} do người khác đưa ra.',
      repair: 'Hãy nhờ người đề xuất rút lại hoặc từ chối đề xuất.',
    },
    'alignment/nobody_answers': {
      says: 'Chưa có ai phụ trách các KPI bị thay đổi.',
      repair: 'Hãy chỉ định người sở hữu KPI hoặc trưởng bộ phận.',
    },
    'alignment/overtaken': {
      says: 'Một phần làm cơ sở cho đề xuất {id} đã thay đổi.',
      repair: 'Hãy xem lại số liệu hiện tại và đề xuất lại.',
    },
    'alignment/not_applied': {
      says: 'Đề xuất {id} chưa được áp dụng nên không có gì để hoàn lại.',
      repair: 'Hãy rút hoặc từ chối đề xuất.',
    },
    'alignment/cannot_undo_drop': {
      says: 'Đề xuất {id} đã bỏ một KPI và không thể khôi phục.',
      repair: 'Hãy tạo KPI mới thay thế.',
    },
    'alignment/comment_not_found': {
      says: 'KPI này không có bình luận đó.',
      repair: 'Hãy trả lời một bình luận của cùng KPI.',
    },
    // Nhận xét: chỉ tiêu
    'alignment/short': {
      says: 'Các chỉ tiêu bên dưới chưa đủ cho {node}: cộng lại được {implied}, chỉ tiêu là {target}.',
      repair: 'Hãy nâng một chỉ tiêu bên dưới, hoặc cùng nhau hạ chỉ tiêu này.',
    },
    'alignment/covered_only_at_target': {
      says: '{node} chỉ đạt khi mọi người vừa đúng chỉ tiêu ({implied}); trường hợp xấu nhất là {worst}.',
      repair: 'Hãy thống nhất cơ cấu hoặc dự phòng thêm.',
    },
    'alignment/target_unknown': {
      says: 'Chưa biết {node} có khớp không vì bên dưới còn thiếu chỉ tiêu.',
      repair: 'Hãy đặt chỉ tiêu cho mọi KPI bên dưới.',
    },
    'alignment/over_assigned': {
      says: 'Các chỉ tiêu bên dưới {node} cộng lại là {implied}, cao hơn nhiều so với {target}.',
      repair: 'Hãy kiểm tra xem có phần việc nào được tính hai lần không.',
    },
    'alignment/mix_condition': {
      says: '{node} chỉ đạt với một số cơ cấu: {best} phải chiếm ít nhất {leastPercent}% so với {weakest}.',
      repair: 'Hãy thống nhất cơ cấu hoặc nâng tỷ lệ thấp hơn.',
    },
    'alignment/no_mix_reaches': {
      says: 'Không cơ cấu nào của các tỷ lệ bên dưới giúp {node} đạt chỉ tiêu.',
      repair: 'Hãy nâng các tỷ lệ hoặc hạ chỉ tiêu.',
    },
    // Nhận xét: cách tính
    'alignment/over_allocated': {
      says: '{node} chia đi tổng cộng {total}, trong khi chỉ có 1.',
      repair: 'Hãy giảm các tỷ phần để tổng bằng 1.',
    },
    'alignment/double_counted': {
      says: '{node} tính cùng một lượng {times} lần.',
      repair: 'Hãy chia theo tỷ phần hoặc bỏ bớt một đường liên kết.',
    },
    'alignment/volume_counted_twice': {
      says: '{node} tính {volume} hai lần vì bên dưới có hai tỷ lệ của cùng một lượng.',
      repair: 'Hãy để một tỷ lệ chỉ hỗ trợ thay vì đóng góp.',
    },
    'alignment/unit_mismatch': {
      says: 'Mục bên dưới {node} dùng đơn vị tính khác.',
      repair: 'Hãy dùng chung một đơn vị hoặc dùng công thức.',
    },
    'alignment/period_mismatch': {
      says: 'Mục bên dưới {node} chạy ngoài khoảng thời gian của nó.',
      repair: 'Hãy chỉnh cho khớp thời gian.',
    },
    'alignment/average_of_rates': {
      says: '{node} đang lấy trung bình các tỷ lệ.',
      repair: 'Hãy tính theo tổng kết quả chia tổng số lượng.',
    },
    // Nhận xét: phần chưa gắn kết
    'alignment/orphan': {
      says: '{node} chưa thúc đẩy mục tiêu nào.',
      repair: 'Hãy gắn với mục tiêu mà KPI này hỗ trợ, hoặc bỏ đi.',
    },
    'alignment/no_goal_above': {
      says: '{node} chưa dẫn tới mục tiêu nào.',
      repair: 'Hãy gắn mục phía trên với một mục tiêu.',
    },
    'alignment/uncovered_goal': {
      says: 'Chưa có gì đóng góp cho mục tiêu {node}.',
      repair: 'Hãy gắn một yếu tố hoặc KPI vào mục tiêu này.',
    },
    'alignment/uncovered_csf': {
      says: 'Chưa có KPI nào đo {node}.',
      repair: 'Hãy đặt KPI cho yếu tố này hoặc cân nhắc lại.',
    },
    'alignment/level_skip': {
      says: '{node} bỏ qua một cấp khi đi lên.',
      repair: 'Nếu có KPI ở cấp giữa, hãy gắn vào đó.',
    },
    'alignment/link_to_nowhere': {
      says: 'Liên kết {link} dẫn tới mục không có trên sơ đồ.',
      repair: 'Hãy bỏ liên kết hoặc đưa mục đó trở lại.',
    },
    'alignment/silo': {
      says: 'Bộ phận {unit} chưa phối hợp với bộ phận nào.',
      repair: 'Hãy tìm KPI có chung khách hàng và gửi lời mời hợp tác.',
    },
    'alignment/overloaded': {
      says: 'Một người phụ trách {count} KPI, nhiều hơn mức {most}.',
      repair: 'Hãy bàn giao bớt hoặc bỏ KPI ít quan trọng.',
    },
    'alignment/contribute_more': {
      says: 'Hợp tác chiếm {percent}% các mối liên kết của kế hoạch, nhiều so với điều công ty cần lúc này.',
      repair: 'Trước hết hãy bảo đảm mỗi KPI đều thúc đẩy mục tiêu ở cấp trên.',
    },
    'alignment/collaborate_more': {
      says: 'Hợp tác chỉ chiếm {percent}% các mối liên kết của kế hoạch, ít so với điều công ty cần lúc này.',
      repair: 'Hãy tìm đồng nghiệp ở bộ phận khác để mời hợp tác hoặc đồng sở hữu KPI.',
    },
  },
  labels: {
    'alignment.invitations': 'Lời mời hợp tác',
    'alignment.proposals': 'Đề xuất',
    'alignment.comments': 'Bình luận',
    'alignment.requestCooperation': 'Gửi yêu cầu hợp tác',
    'alignment.inviteCoOwner': 'Mời đồng sở hữu',
    'alignment.answerInvitation': 'Trả lời lời mời',
    'alignment.approveInvitation': 'Phê duyệt việc hợp tác',
    'alignment.counterInvitation': 'Đề nghị điều khoản khác',
    'alignment.withdrawInvitation': 'Rút lời mời',
    'alignment.leaveCoOwnership': 'Rút khỏi KPI đồng sở hữu',
    'alignment.expireInvitations': 'Đóng các lời mời hết hạn',
    'alignment.proposeChanges': 'Đề xuất thay đổi',
    'alignment.answerProposal': 'Trả lời đề xuất',
    'alignment.counterProposal': 'Đề xuất phương án khác',
    'alignment.withdrawProposal': 'Rút đề xuất',
    'alignment.undoProposal': 'Hoàn lại đề xuất',
    'alignment.closeOvertaken': 'Đóng các đề xuất không còn phù hợp',
    'alignment.commentOnKpi': 'Bình luận về KPI',
    'alignment.invitationSent': 'Đã gửi lời mời',
    'alignment.invitationAnswered': 'Đã trả lời lời mời',
    'alignment.invitationApproved': 'Quản lý đã phê duyệt hoặc từ chối',
    'alignment.invitationCountered': 'Đã đề nghị điều khoản khác',
    'alignment.invitationClosed': 'Lời mời đã đóng',
    'alignment.cooperationAccepted': 'Đã nhận lời hợp tác',
    'alignment.coOwnershipAccepted': 'Đã nhận lời đồng sở hữu',
    'alignment.coOwnershipLeft': 'Đã rút khỏi đồng sở hữu',
    'alignment.proposalMade': 'Đã đưa ra đề xuất',
    'alignment.proposalConsented': 'Đã đồng ý',
    'alignment.proposalApplied': 'Đề xuất đã được áp dụng',
    'alignment.proposalEnded': 'Đề xuất đã khép lại',
    'alignment.kpiCommented': 'Đã bình luận',
    'alignment.progressChanged': 'Tiến độ thay đổi',
    'verdict.covered': 'đủ',
    'verdict.covered_only_at_target': 'chỉ đủ khi vừa đúng chỉ tiêu',
    'verdict.short': 'thiếu',
    'verdict.unknown': 'chưa rõ',
    'detail.children': 'theo cấp ngay bên dưới',
    'detail.leaves': 'theo chỉ tiêu từng người',
    'invitationKind.cooperation': 'hợp tác',
    'invitationKind.co_ownership': 'đồng sở hữu',
    'invitationStatus.proposed': 'chờ trả lời',
    'invitationStatus.agreed': 'đã nhận lời, chờ quản lý phê duyệt',
    'invitationStatus.accepted': 'đã nhận lời',
    'invitationStatus.declined': 'đã từ chối',
    'invitationStatus.withdrawn': 'đã rút',
    'invitationStatus.expired': 'hết hạn',
    'proposalStatus.open': 'đang lấy ý kiến',
    'proposalStatus.applied': 'đã áp dụng',
    'proposalStatus.rejected': 'bị từ chối',
    'proposalStatus.countered': 'có phương án khác',
    'proposalStatus.overtaken': 'không còn phù hợp',
    'proposalStatus.withdrawn': 'đã rút',
    'stance.feasible': 'khả thi',
    'stance.doubtful': 'còn băn khoăn',
    'stance.infeasible': 'không khả thi',
    'rollUpMethod.average': 'trung bình có trọng số',
    'rollUpMethod.sum': 'tổng',
    'rollUpMethod.ratio': 'tỷ lệ chung',
    'rollUpMethod.formula': 'công thức',
    'rollUpMethod.minimum': 'mắt xích yếu nhất',
    'rollUpMethod.count_met': 'số mục đã đạt',
    'rollUpMethod.milestone': 'các mốc',
    'rollUpMethod.own': 'số liệu riêng',
    'rollUpReason.no_children': 'bên dưới không có gì được tính',
    'rollUpReason.no_data': 'chưa có số liệu',
    'rollUpReason.waiting': 'đang chờ số liệu',
    'rollUpReason.own_only': 'chỉ dùng số liệu riêng',
    'rollUpReason.unit_mismatch': 'khác đơn vị tính',
    'rollUpReason.period_mismatch': 'lệch thời gian',
    'rollUpReason.no_volume': 'chưa rõ số lượng',
    'rollUpReason.no_formula': 'chưa đọc được công thức',
    'rollUpReason.unknown_part': 'công thức nhắc tới mục không có',
    'rollUpReason.no_target': 'chưa có chỉ tiêu',
    'rollUpReason.unknown_method': 'chưa rõ cách tính',
    'countedReason.counted': 'được tính',
    'countedReason.supports': 'hỗ trợ, không tính',
    'countedReason.hinders': 'cản trở, không tính',
    'countedReason.weight_zero': 'trọng số 0',
    'countedReason.not_asked': 'cấp trên không tính đến',
    'countedReason.draft': 'chưa chạy',
    'countedReason.no_data': 'chưa có số liệu',
    'countedReason.last_value': 'lấy số liệu gần nhất',
    'countedReason.counted_as_zero': 'chưa có số liệu, tính là 0',
    'countedReason.own_wins': 'cấp trên đã có số liệu riêng',
    'advice.contribute_first': 'ưu tiên căn chỉnh đóng góp',
    'advice.collaborate_first': 'ưu tiên căn chỉnh hợp tác',
  },
};
