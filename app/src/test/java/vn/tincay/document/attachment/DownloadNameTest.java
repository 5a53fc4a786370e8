package vn.tincay.document.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {

    @Test
    void namesContentAndAgencyInAscii() {
        assertThat(DownloadName.of("docx", "BC tháng hành động 2026", "Ủy ban nhân dân xã Thanh An"))
                .isEqualTo("BC-thang-hanh-dong-2026_UBND-xa-Thanh-An.docx");
        assertThat(DownloadName.of("pdf", "BC năm 2026", "Sở Nội vụ thành phố Cần Thơ"))
                .isEqualTo("BC-nam-2026_So-Noi-vu-thanh-pho-Can-Tho.pdf");
    }

    @Test
    void isShortEnoughForFileSystemsAndMail() {
        var name = DownloadName.of("xlsx", "BC năm 2026", "Trung tâm ".repeat(40));
        assertThat(name)
                .hasSizeLessThanOrEqualTo(120)
                .startsWith("BC-nam-2026_Trung-tam")
                .endsWith(".xlsx");
    }

    @Test
    void containsNothingThatBreaksAHeaderOrPath() {
        assertThat(DownloadName.of("pdf", "a\"b\r\nc", "../../d")).isEqualTo("a-b-c_d.pdf");
    }
}
