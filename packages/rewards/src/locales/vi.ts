import type { Words } from '@kpikit/core';

/** Vietnamese sentences and labels of the rewards. */
export const rewardsVi: Words = {
  locale: 'vi',
  sentences: {
    'rewards/person_not_found': {
      says: 'Không có người nào với mã "{id}".',
      repair: 'Hãy chọn một người trong danh bạ.',
    },
    'rewards/org_unit_not_found': {
      says: 'Không có đơn vị nào với mã "{id}".',
      repair: 'Hãy chọn một đơn vị trong danh bạ.',
    },
    'rewards/kpi_not_found': {
      says: 'Không có KPI nào với mã "{id}".',
      repair: 'Hãy chọn một KPI đang có.',
    },
    'rewards/core_value_not_found': {
      says: 'Không có giá trị cốt lõi nào với mã "{id}".',
      repair: 'Hãy chọn một giá trị cốt lõi của công ty.',
    },
    'rewards/praise_not_found': {
      says: 'Không có lời khen nào với mã "{id}".',
      repair: 'Hãy mở lại bảng tin và chọn từ đó.',
    },
    'rewards/gift_not_found': {
      says: 'Không có món quà nào với mã "{id}".',
      repair: 'Hãy chọn một món quà trong danh mục.',
    },
    'rewards/redemption_not_found': {
      says: 'Không có lượt đổi quà nào với mã "{id}".',
      repair: 'Hãy mở lại danh sách đổi quà.',
    },
    'rewards/contest_not_found': {
      says: 'Không có giải thưởng Ngôi sao nào với mã "{id}".',
      repair: 'Hãy chọn một giải thưởng trong danh sách.',
    },
    'rewards/id_taken': {
      says: 'Mã "{id}" đã được dùng.',
      repair: 'Hãy chọn mã khác hoặc để trống.',
    },
    'rewards/giver_missing': {
      says: 'Chưa rõ ai là người khen.',
      repair: 'Hãy đăng nhập hoặc chọn người khen.',
    },
    'rewards/receiver_missing': {
      says: 'Lời khen này chưa đến với ai.',
      repair: 'Hãy chọn một người, một đội hoặc một KPI có người khác cùng sở hữu.',
    },
    'rewards/receiver_twice': {
      says: 'Có người được chọn hai lần.',
      repair: 'Mỗi người chỉ chọn một lần.',
    },
    'rewards/self_praise': {
      says: 'Không ai tự khen chính mình.',
      repair: 'Hãy bỏ tên mình ra, hoặc để đồng nghiệp khen.',
    },
    'rewards/core_value_missing': {
      says: 'Chưa rõ lời khen gắn với giá trị cốt lõi nào.',
      repair: 'Hãy chọn giá trị cốt lõi.',
    },
    'rewards/kpi_missing': { says: 'Chưa rõ lời khen gắn với KPI nào.', repair: 'Hãy chọn KPI.' },
    'rewards/person_inactive': {
      says: 'Người này đã nghỉ từ ngày {until}.',
      repair: 'Hãy chọn người đang làm việc.',
    },
    'rewards/person_missing': {
      says: 'Chưa rõ ai đổi quà.',
      repair: 'Hãy đăng nhập hoặc chọn người đổi.',
    },
    'rewards/praise_id_taken': {
      says: 'Đã có một lời khen khác gửi với mã này, khác ở mục {field}.',
      repair: 'Hãy gửi lại với mã mới.',
    },
    'rewards/redemption_id_taken': {
      says: 'Đã có một lượt đổi quà khác với mã này, khác ở mục {field}.',
      repair: 'Hãy gửi lại với mã mới.',
    },
    'rewards/tally_id_taken': {
      says: 'Đã có một lượt tính khác với mã này, khác ở mục {field}.',
      repair: 'Hãy gửi lại với mã mới.',
    },
    'rewards/praise_withdrawn': {
      says: 'Lời khen này đã được rút lại.',
      repair: 'Không cần làm gì thêm.',
    },
    'rewards/not_the_giver': {
      says: 'Chỉ người khen mới rút lại được lời khen.',
      repair: 'Hãy nhờ chính người khen.',
    },
    'rewards/guarded_pair': {
      says: 'Tháng này bạn đã khen người này nhiều lần.',
      repair: 'Hãy khen một người lâu rồi chưa được ghi nhận.',
    },
    'rewards/guarded_day': {
      says: 'Hôm nay bạn đã khen khá nhiều.',
      repair: 'Hãy tiếp tục vào ngày mai.',
    },
    'rewards/guarded_reciprocal': {
      says: 'Người này vừa mới khen bạn.',
      repair: 'Hãy đợi ít lâu rồi khen lại.',
    },
    'rewards/allowance_spent': {
      says: 'Cần {needed} điểm để tặng, kỳ này bạn còn {left} điểm.',
      repair: 'Hãy gửi một lời cảm ơn không kèm điểm, hoặc đợi kỳ sau.',
    },
    'rewards/not_enough_points': {
      says: 'Món này cần {needed} điểm, hiện có {left} điểm.',
      repair: 'Hãy chọn món nhỏ hơn, hoặc đợi thêm điểm.',
    },
    'rewards/points_spent': {
      says: 'Một phần số điểm này đã được dùng hoặc đã hết hạn.',
      repair: 'Hãy trao đổi trực tiếp với người nhận.',
    },
    'rewards/points_not_whole': {
      says: 'Điểm phải là số nguyên, từ 1 trở lên.',
      repair: 'Hãy nhập một số nguyên từ 1.',
    },
    'rewards/entry_id_refused': {
      says: 'Không dùng được mã này cho bút toán.',
      repair: 'Hãy dùng mã từ 1 đến 400 ký tự, không bắt đầu bằng "allow:".',
    },
    'rewards/entry_id_taken': {
      says: 'Đã có bút toán khác với mã "{id}", khác ở mục {field}.',
      repair: 'Hãy gửi lại với mã mới.',
    },
    'rewards/entry_not_found': {
      says: 'Không có bút toán nào với mã "{id}".',
      repair: 'Hãy xem lại mã trong sao kê.',
    },
    'rewards/entry_not_reversible': {
      says: 'Không đảo được bút toán loại "{kind}".',
      repair: 'Chỉ đảo được điểm tặng hoặc điểm thưởng.',
    },
    'rewards/already_reversed': {
      says: 'Bút toán này đã được đảo.',
      repair: 'Không cần làm gì thêm.',
    },
    'rewards/entry_out_of_order': {
      says: 'Bút toán này có thời điểm trước bút toán cuối cùng.',
      repair: 'Hãy ghi theo thứ tự thời gian.',
    },
    'rewards/not_an_instant': {
      says: 'Đây không phải một thời điểm.',
      repair: 'Hãy viết theo UTC, như 2025-03-31T02:00:00.000Z.',
    },
    'rewards/reservation_not_found': {
      says: 'Không có khoản giữ điểm nào với mã "{id}".',
      repair: 'Hãy xem lại lượt đổi quà.',
    },
    'rewards/reservation_settled': {
      says: 'Khoản giữ điểm này đã được xử lý.',
      repair: 'Không cần làm gì thêm.',
    },
    'rewards/lot_not_expired': {
      says: 'Số điểm của "{id}" chưa hết hạn hoặc không còn.',
      repair: 'Hãy đợi đến ngày hết hạn.',
    },
    'rewards/gift_not_offered': {
      says: 'Món quà này hiện không có trong danh mục đổi.',
      repair: 'Hãy chọn món khác.',
    },
    'rewards/gift_award_only': {
      says: 'Món quà này chỉ dành cho giải thưởng.',
      repair: 'Hãy chọn món khác.',
    },
    'rewards/gift_out_of_stock': { says: 'Món quà này đã hết.', repair: 'Hãy chọn món khác.' },
    'rewards/gift_limit_reached': {
      says: 'Mỗi người chỉ được đổi {most} phần món này.',
      repair: 'Hãy chọn món khác.',
    },
    'rewards/own_redemption': {
      says: 'Không ai tự duyệt lượt đổi quà của mình.',
      repair: 'Hãy nhờ người khác duyệt.',
    },
    'rewards/redemption_not_approved': {
      says: 'Lượt đổi quà này chưa được duyệt.',
      repair: 'Hãy duyệt trước.',
    },
    'rewards/redemption_status_refused': {
      says: 'Lượt đổi quà không chuyển được từ "{from}" sang "{to}".',
      repair: 'Hãy tạo lượt đổi quà mới.',
    },
    'rewards/contest_running': {
      says: 'Giải thưởng này còn diễn ra đến {untilAt}.',
      repair: 'Hãy khép lại sau ngày cuối cùng.',
    },
    'rewards/contest_not_running': {
      says: 'Giải thưởng này hiện không diễn ra.',
      repair: 'Hãy chọn giải đang diễn ra.',
    },
    'rewards/contest_closed': { says: 'Giải thưởng này đã khép lại.', repair: 'Hãy xem kết quả.' },
    'regular/praise-spacing.never_before': {
      says: 'Đây là lần đầu người này được khen.',
      repair: 'Hãy tạo thành thói quen: mỗi kỳ check-in một lời ghi nhận.',
    },
    'regular/praise-spacing.long_silence': {
      says: 'Đã {days} ngày người này chưa được khen.',
      repair: 'Hãy khen ít mà đều, chẳng hạn trong mỗi kỳ check-in.',
    },
    'immediate/praise-age.late': {
      says: 'Việc này đã qua {days} ngày.',
      repair: 'Hãy khen trong vài ngày, khi mọi người còn nhớ.',
    },
    'immediate/praise-age.distant_time': {
      says: 'Lời khen nhắc lại chuyện đã lâu.',
      repair: 'Hãy nói về một việc của những ngày này.',
    },
    'specific/praise-effect.vague_praise': {
      says: 'Lời khen còn chung chung, người nhận không biết nên phát huy điều gì.',
      repair: 'Hãy nói rõ việc đã làm và điều đã thay đổi nhờ việc đó.',
    },
    'specific/praise-effect.nothing_named': {
      says: 'Lời khen chưa nêu việc cụ thể nào.',
      repair: 'Hãy nói rõ việc đã làm và điều đã thay đổi nhờ việc đó.',
    },
    'specific/praise-effect.effect_missing': {
      says: 'Lời khen chưa nói điều gì đã thay đổi.',
      repair: 'Hãy thêm kết quả: giúp được ai, được bao nhiêu.',
    },
    'encouraging/praise-next-step.next_step_missing': {
      says: 'Lời khen chưa mở ra bước tiếp theo.',
      repair: 'Hãy thêm một lời mời: chia sẻ với cả nhóm, thử ở việc khác.',
    },
  },
  labels: {
    'rewards.policies': 'Chính sách khen thưởng',
    'rewards.accounts': 'Tài khoản điểm',
    'rewards.entries': 'Bút toán điểm',
    'rewards.praises': 'Lời khen',
    'rewards.flags': 'Lưu ý',
    'rewards.gifts': 'Quà tặng',
    'rewards.redemptions': 'Lượt đổi quà',
    'rewards.contests': 'Giải thưởng Ngôi sao',
    'rewards.tallies': 'Lượt tính',
    'rewards.contestResults': 'Kết quả giải thưởng Ngôi sao',
    'rewards.changePolicy': 'Đổi chính sách khen thưởng',
    'rewards.givePraise': 'Khen',
    'rewards.withdrawPraise': 'Rút lại lời khen',
    'rewards.awardPoints': 'Thưởng điểm',
    'rewards.offerGift': 'Thêm quà',
    'rewards.changeGift': 'Sửa quà',
    'rewards.redeemGift': 'Đổi quà',
    'rewards.approveRedemption': 'Duyệt',
    'rewards.fulfilRedemption': 'Trao quà',
    'rewards.cancelRedemption': 'Huỷ',
    'rewards.openContest': 'Mở giải thưởng',
    'rewards.tally': 'Tính một lượt',
    'rewards.closeContest': 'Khép lại giải thưởng',
    'rewards.keepTime': 'Cập nhật theo thời gian',
    'rewards.policyChanged': 'Chính sách đã đổi',
    'rewards.accountOpened': 'Đã mở tài khoản',
    'rewards.entryPosted': 'Điểm đã chuyển',
    'rewards.praiseGiven': 'Đã khen',
    'rewards.praiseWithdrawn': 'Đã rút lời khen',
    'rewards.praiseFlagged': 'Lời khen cần lưu ý',
    'rewards.giftOffered': 'Quà đã vào danh mục',
    'rewards.redemptionReserved': 'Đã đặt đổi quà',
    'rewards.redemptionMoved': 'Lượt đổi quà đã chuyển bước',
    'rewards.contestOpened': 'Giải thưởng đã mở',
    'rewards.tallyCounted': 'Đã tính',
    'rewards.contestClosed': 'Giải thưởng đã khép lại',
    'praiseKind.core_value': 'Giá trị cốt lõi',
    'praiseKind.kpi': 'KPI',
    'praiseKind.thanks': 'Lời cảm ơn',
    'visibility.public': 'Mọi người',
    'visibility.private': 'Chỉ người nhận',
    'redemptionStatus.reserved': 'chờ duyệt',
    'redemptionStatus.approved': 'đã duyệt',
    'redemptionStatus.fulfilled': 'đã trao',
    'redemptionStatus.cancelled': 'đã huỷ',
    'redemptionStatus.timed_out': 'quá hạn',
    'measure.praises': 'Số lời khen',
    'measure.points': 'Điểm được khen',
    'measure.praisers': 'Số người khen',
    'measure.on_time_check_ins': 'Check-in đúng hạn',
    'measure.kpi_progress': 'Tiến độ KPI tăng thêm',
    'measure.tally': 'Lượt bình chọn',
    'entryKind.allow': 'hạn mức',
    'entryKind.grant': 'điểm khen',
    'entryKind.award': 'điểm thưởng',
    'entryKind.reserve': 'giữ để đổi quà',
    'entryKind.redeem': 'đổi quà',
    'entryKind.release': 'hoàn điểm',
    'entryKind.expire': 'hết hạn',
    'entryKind.reverse': 'đảo lại',
    'guard.pair': 'Khen qua lại nhiều với một người',
    'guard.day': 'Khen nhiều trong ngày',
    'guard.reciprocal': 'Khen đáp lại ngay',
    'criterion.regular': 'Đều đặn',
    'criterion.immediate': 'Kịp thời',
    'criterion.specific': 'Cụ thể',
    'criterion.encouraging': 'Khích lệ',
    'question.rise.when': 'Việc đó diễn ra khi nào?',
  },
};
