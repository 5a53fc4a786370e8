package vn.tincay.document.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.attachment.picture.SamplePictures;

@SpringBootTest
class AttachmentsTest {

    @Autowired
    Attachments attachments;

    @Autowired
    ApplicationContext context;

    @Test
    void keepsAFileByteForByte() {
        var bytes = "Danh sách 120 người tham dự".getBytes(StandardCharsets.UTF_8);
        var stored = store(bytes, "C:\\tai lieu\\Danh sách.txt").orThrow();
        assertThat(stored.fileName()).isEqualTo("Danh sách.txt");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(attachments.bytes(stored.id())).isEqualTo(bytes);
        assertThat(attachments.require(stored.id())).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, anh.jpg",
        "image/png, anh.png",
        "image/webp, anh.webp",
        "image/tiff, ban-quet.tif",
        "image/heic, anh.heic"
    })
    void storesAPictureWithoutItsPlaceAndDigestsWhatIsStored(String kind, String name) throws IOException {
        var picture = SamplePictures.of(kind, 6);
        var stored = store(picture, name).orThrow();
        var bytes = attachments.bytes(stored.id());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(SamplePictures.SECRET);
        assertThat(stored.mediaType()).isEqualTo(kind);
        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(stored.sha256()).isEqualTo(Digests.sha256(bytes));
        assertThat(attachments.isSame(stored, new MockMultipartFile("files", name, null, picture)))
                .isTrue();
        assertThat(attachments.isSame(stored, new MockMultipartFile("files", name, null, SamplePictures.of(kind, 3))))
                .isEqualTo(kind.equals("image/tiff") || kind.equals("image/heic")); // samples without an orientation
    }

    @Test
    void saysWhyAPictureThatCanNotBeCleanedIsRefused() throws IOException {
        var broken = Arrays.copyOf(SamplePictures.of("image/png", 1), 60);
        assertThat(firstProblemKey(store(broken, "anh.png"))).isEqualTo("document.attachment.metadata");
    }

    @Test
    void checksTheContentNotTheName() {
        assertThat(firstProblemKey(store("#!/bin/sh\nrm -r /\n".getBytes(StandardCharsets.UTF_8), "anh.png")))
                .isEqualTo("document.attachment.type");
        assertThat(firstProblemKey(store(new byte[] {'M', 'Z', 0, 1, 2}, "bao-cao.pdf")))
                .isEqualTo("document.attachment.type");
    }

    @Test
    void refusesExecutableEndingsAndMismatchedContent() {
        var text = "ghi chép buổi truyền thông".getBytes(StandardCharsets.UTF_8);
        var page = "<html><script>new ActiveXObject('x')</script></html>".getBytes(StandardCharsets.UTF_8);
        for (var name :
                new String[] {"bien-ban.pdf", "anh.jpg", "bang.xlsx", "van-ban.docx", "lien-ket.url", "chay.bat"}) {
            assertThat(firstProblemKey(store(text, name))).as(name).isEqualTo("document.attachment.type");
        }
        assertThat(firstProblemKey(store(page, "bien-ban.hta"))).isEqualTo("document.attachment.type");
        store(text, "ghi-chep.txt").orThrow();
        store("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), "bien-ban.PDF")
                .orThrow();
    }

    @Test
    void refusesAnEmptyAndATooLargeFile() {
        assertThat(firstProblemKey(store(new byte[0], "a.txt"))).isEqualTo("document.attachment.empty");
        assertThat(firstProblemKey(store(new byte[Attachments.LARGEST + 1], "a.txt")))
                .isEqualTo("document.attachment.too-large");
    }

    @Test
    void offersTheOriginalFileNameForSaving() {
        var stored = store("x".getBytes(StandardCharsets.UTF_8), "Kế hoạch.txt").orThrow();
        var answer = attachments.of(List.of(stored.id())).send(stored.id(), false);
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    }

    @Test
    void sendsNoFileOfAnotherRecord() {
        var own = store("x".getBytes(StandardCharsets.UTF_8), "a.txt").orThrow();
        var other = store("y".getBytes(StandardCharsets.UTF_8), "b.txt").orThrow();
        var record = attachments.of(List.of(own.id()));
        assertThat(record.list()).containsExactly(own);
        assertThatThrownBy(() -> record.send(other.id(), false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.send(other.id(), true)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPreviewShowsWhatTheBytesAreNotWhatIsWrittenBesideThem() {
        var page = "<html><body>Xin chào</body></html>".getBytes(StandardCharsets.UTF_8);
        var stored = store("ghi chép".getBytes(StandardCharsets.UTF_8), "a.txt").orThrow();
        Owner.of(context)
                .sql("update document.attachments set media_type = 'application/pdf', bytes = ? where id = ?")
                .params(page, stored.id())
                .update();
        var answer = attachments.of(List.of(stored.id())).send(stored.id(), true);
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment;");
    }

    private Outcome<Attachment> store(byte[] bytes, String name) {
        var agency = People.in(context).agency(People.Place.COMMUNE_A);
        return attachments.store(bytes, name, "files", agency, "92", UUID.randomUUID());
    }

    private static String firstProblemKey(Outcome<Attachment> outcome) {
        return outcome.fold(
                stored -> "stored",
                problems -> problems.stream().map(Problem::key).findFirst().orElse(""));
    }
}
