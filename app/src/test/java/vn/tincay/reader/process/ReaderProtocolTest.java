package vn.tincay.reader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.composed.SomePlans;

/** A result arrives in the server exactly as the reader produced it. */
@Tag("reading")
class ReaderProtocolTest {

    @ParameterizedTest
    @MethodSource("vn.tincay.reader.composed.SomePlans#all")
    void aReadingIsReceivedAsSent(SomePlans.Document document) throws IOException {
        var reading = PlanReading.of(document.bytes(), document.name());
        assertThat(reading).isInstanceOf(ReadDocument.class);
        assertThat(ReaderProtocol.decode(ReaderProtocol.encode(reading))).isEqualTo(reading);
    }

    @ParameterizedTest
    @EnumSource(UnreadableDocument.Code.class)
    void aRefusalIsReceivedWithItsText(UnreadableDocument.Code code) throws IOException {
        ReadResult refused = new UnreadableDocument(code, "VNI", "“dấu”");
        assertThat(ReaderProtocol.decode(ReaderProtocol.encode(refused))).isEqualTo(refused);
        assertThat(ReaderProtocol.decode(ReaderProtocol.encode(new UnreadableDocument(code))))
                .isEqualTo(new UnreadableDocument(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[1]", "{\"refused\":{\"code\":\"NONE\"}}", "{\"plan\":"})
    void anInvalidAnswerCountsAsABrokenReader(String answer) {
        assertThatThrownBy(() -> ReaderProtocol.decode(answer.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anImpossibleLengthAllocatesNoMemory() {
        var endless = new DataInputStream(new ByteArrayInputStream(new byte[] {0x7f, -1, -1, -1, 1}));
        assertThatThrownBy(() -> ReaderProtocol.receive(endless)).isInstanceOf(IOException.class);
    }
}
