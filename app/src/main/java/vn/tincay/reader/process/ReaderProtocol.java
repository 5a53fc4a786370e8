package vn.tincay.reader.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.plan.ReadPlan;

/** The protocol between server and reader process: each message is a length in bytes and that many bytes. */
final class ReaderProtocol {

    /** The longest message in bytes, more than any result needs; a process that sends more is not trusted. */
    private static final int LARGEST = 96 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReaderProtocol() {}

    /** The result of reading; exactly one component is set. */
    private record Answer(@Nullable ReadPlan plan, @Nullable UnreadableDocument refused) {}

    static byte[] encode(ReadResult reading) {
        return JSON.writeValueAsBytes(
                switch (reading) {
                    case ReadDocument read -> new Answer(read.plan(), null);
                    case UnreadableDocument refused -> new Answer(null, refused);
                });
    }

    /** @throws IOException when the bytes are no valid result */
    static ReadResult decode(byte[] written) throws IOException {
        try {
            @Nullable Answer answer = JSON.readValue(written, Answer.class);
            if (answer != null && answer.plan() != null) {
                return new ReadDocument(answer.plan());
            }
            if (answer != null && answer.refused() != null) {
                return answer.refused();
            }
            throw new IOException("an empty answer");
        } catch (JacksonException strange) {
            throw new IOException(strange);
        }
    }

    static void send(DataOutputStream out, List<byte[]> parts) throws IOException {
        for (var part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.flush();
    }

    static byte[] receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a length that none of us writes: " + length);
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("broken off");
        }
        return bytes;
    }
}
