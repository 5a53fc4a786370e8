package vn.tincay.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;
import vn.tincay.plan.reading.arrival.ReceivingDocument;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.viewer.Role;

/** One reading per agency. */
@Component
public class ReadingSpecimens implements Specimens {

    private static final AtomicInteger NUMBER = new AtomicInteger(2015);

    private static final String PAPER = """
            ỦY BAN NHÂN DÂN
            XÃ THỬ NGHIỆM

            Số: {số}/KH-UBND

            Thử Nghiệm, ngày 12 tháng 5 năm 2026

            KẾ HOẠCH

            Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn xã Thử Nghiệm

            I. MỤC TIÊU

            - Tối thiểu 60% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ.

            II. NHIỆM VỤ

            1. Tuyên truyền tại các thôn

            Chủ trì: Phòng Văn hóa - Xã hội. Thời gian: Thường xuyên.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Người Ký Mẫu
            """;

    /** The text of a new paper, with a number that no other paper has. */
    public static String newPaper() {
        return PAPER.replace("{số}", String.valueOf(NUMBER.getAndIncrement()));
    }

    private final ApplicationContext context;
    private final StartingReview starting;
    private final ReceivingDocument receiving;

    ReadingSpecimens(ApplicationContext context, StartingReview starting, ReceivingDocument receiving) {
        this.context = context;
        this.starting = starting;
        this.receiving = receiving;
    }

    @Override
    public Set<String> variables() {
        return Set.of("reading", "fact", "card", "arrival");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var officer = People.in(context).at(owner, Role.COMMUNE_OFFICER).viewer();
        var reading = starting.startFromFile(officer, newPaper().getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                .orThrow()
                .reading();
        var arrival = receiving.receiveText(officer, newPaper()).orThrow();
        return Map.of(
                "reading", reading.toString(), "fact", "targets-0", "card", "TARGETS", "arrival", arrival.toString());
    }

    @Override
    public Map<String, String> formFields(String route) {
        return switch (route) {
            case "POST /readings/{reading}/facts/{fact}" -> Map.of("revision", "0", "standing", "CONFIRMED");
            case "POST /readings/{reading}/facts" -> Map.of("from", "15", "kind", "TASKS");
            case "POST /readings/{reading}/undo" -> Map.of("revision", "0");
            case "POST /readings/{reading}/confirmation" ->
                Map.of("issuer", "00000000-0000-7000-8000-000000000000", "revision", "0");
            default -> Map.of();
        };
    }
}
