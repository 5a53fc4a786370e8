package vn.tincay.document.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.FileNames;
import vn.tincay.document.attachment.picture.PictureMetadata;

/**
 * Stores files: pictures without their metadata, all others as received. A room that accepts attachments keeps the id
 * of each file and alone decides who may read it: it lists and sends a file only through {@link #of}, with the files
 * of a record that the viewer may see.
 */
@Component
public class Attachments {

    /** The largest size of a file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** The accepted kinds: documents, tables, slides, texts and pictures; no programs. */
    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "image/tiff",
            "text/plain",
            "text/csv",
            "text/html",
            "text/markdown",
            "text/x-web-markdown",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    private final JdbcClient sql;
    private final Clock clock;
    private final Tika tika = new Tika();

    Attachments(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Stores an uploaded file, or reports at {@code field} why it is refused. */
    @Transactional
    public Outcome<Attachment> store(
            MultipartFile file, String field, UUID agency, @Nullable String province, UUID person) {
        var tooLarge = sizeProblem(file, field);
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        try {
            var name = sentName(file);
            var bytes = file.getBytes();
            // A saved web page can be read as a plan, but is neither evidence nor a signed original.
            if (FileKinds.isPage(name)) {
                return Outcome.refused(Problem.at(field, "document.attachment.type", FileNames.clean(name)));
            }
            return store(bytes, name, field, agency, province, person);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A problem at {@code field} when the file is too large; otherwise empty. It is checked before the bytes are read
     * into memory, so that the form keeps what was typed.
     */
    public static Optional<Problem> sizeProblem(MultipartFile file, String field) {
        return file.getSize() <= LARGEST
                ? Optional.empty()
                : Optional.of(Problem.at(field, "document.attachment.too-large", FileNames.clean(sentName(file))));
    }

    /** Stores bytes that are already in memory. */
    @Transactional
    public Outcome<Attachment> store(
            byte[] bytes, String sentName, String field, UUID agency, @Nullable String province, UUID person) {
        var name = FileNames.clean(sentName);
        if (bytes.length == 0) {
            return Outcome.refused(Problem.at(field, "document.attachment.empty", name));
        }
        if (bytes.length > LARGEST) {
            return Outcome.refused(Problem.at(field, "document.attachment.too-large", name));
        }
        var type = tika.detect(bytes, name);
        if (!TYPES.contains(type) || !FileKinds.agree(name, type, tika.detect(bytes), bytes)) {
            return Outcome.refused(Problem.at(field, "document.attachment.type", name));
        }
        if (ActiveContent.isIn(bytes)
                || !FileKinds.isPage(name) && type.startsWith("text/") && ActiveContent.isPage(bytes)) {
            return Outcome.refused(Problem.at(field, "document.attachment.active", name));
        }
        var cleaned = withoutMetadata(type, bytes);
        if (cleaned.isEmpty()) {
            return Outcome.refused(Problem.at(field, "document.attachment.metadata", name));
        }
        return Outcome.done(insert(cleaned.get(), name, type, agency, province, person));
    }

    /**
     * The bytes to store: a picture without its metadata, any other file unchanged; empty when the metadata cannot be
     * removed.
     */
    private static Optional<byte[]> withoutMetadata(String type, byte[] bytes) {
        return type.startsWith("image/") ? PictureMetadata.removed(type, bytes) : Optional.of(bytes);
    }

    private Attachment insert(
            byte[] bytes, String name, String type, UUID agency, @Nullable String province, UUID person) {
        // Truncated because PostgreSQL stores microseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var file = new Attachment(Ids.next(), agency, name, type, bytes.length, Digests.sha256(bytes), now);
        sql.sql("""
                        insert into document.attachments (id, province_code, agency_id, file_name, media_type, size,
                                                          sha256, bytes, stored_by, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(file.id())
                .param(province)
                .param(file.agency())
                .param(file.fileName())
                .param(file.mediaType())
                .param(file.size())
                .param(HexFormat.of().parseHex(file.sha256()))
                .param(bytes)
                .param(person)
                .param(SqlValues.at(file.storedAt()))
                .update();
        return file;
    }

    /** Whether storing the sent file would give the same bytes and name as the stored file. */
    public boolean isSame(Attachment stored, MultipartFile sent) {
        try {
            return stored.fileName().equals(FileNames.clean(sentName(sent)))
                    && withoutMetadata(stored.mediaType(), sent.getBytes())
                            .map(Digests::sha256)
                            .filter(stored.sha256()::equals)
                            .isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sentName(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /**
     * The files of a record. The caller has checked that the viewer may see the record and takes {@code ids} from it,
     * never from the request.
     */
    public RecordFiles of(Collection<UUID> ids) {
        return new RecordFiles(this, List.copyOf(ids));
    }

    /** These files without their bytes, oldest first; unknown ids are left out. */
    public List<Attachment> list(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql("""
                        select id, agency_id, file_name, media_type, size, sha256, stored_at
                          from document.attachments where id in (:ids) order by id
                        """).param("ids", ids).query(Attachments::read).list();
    }

    Attachment require(UUID id) {
        return list(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    byte[] bytes(UUID id) {
        return sql.sql("select bytes from document.attachments where id = ?")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether the kind detected from the bytes is the stored kind. */
    boolean hasStoredKind(Attachment file, byte[] bytes) {
        return tika.detect(bytes).equals(file.mediaType());
    }

    /** Deletes a file; called by the room that stored it, once none of its records refers to the file. */
    @Transactional
    public void remove(UUID id) {
        sql.sql("delete from document.attachments where id = ?").param(id).update();
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                SqlValues.moment(row, "stored_at"));
    }
}
