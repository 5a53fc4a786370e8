package vn.tincay.access.web.people.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.link.Invitation;
import vn.tincay.access.person.list.ListWords;
import vn.tincay.access.person.list.ListedPeople;
import vn.tincay.access.person.list.PersonColumn;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.table.XlsxTable;
import vn.tincay.base.web.Ui;

/** The workbooks of a list: one to fill in, with the agencies and roles to choose from, and one of links. */
@Component
class InvitationWorkbooks {

    private final ListWords words;
    private final MessageSource messages;
    private final AccessSettings settings;

    InvitationWorkbooks(ListWords words, MessageSource messages, AccessSettings settings) {
        this.words = words;
        this.messages = messages;
        this.settings = settings;
    }

    ResponseEntity<byte[]> blank(List<AgencyChoices.ListedAgency> agencies) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tin Cay", "1.0")) {
            var list = book.newWorksheet(message("access.list.sheet"));
            var agencySheet = book.newWorksheet(message("access.list.sheet-agencies"));
            var roleSheet = book.newWorksheet(message("access.list.sheet-roles"));
            var heads = Stream.of(PersonColumn.values()).map(words::head).toList();
            write(list, 0, heads);
            list.freezePane(0, 1);
            write(
                    agencySheet,
                    0,
                    List.of(
                            words.head(PersonColumn.AGENCY),
                            message("access.list.code"),
                            message("access.list.above")));
            for (int i = 0; i < agencies.size(); i++) {
                var agency = agencies.get(i);
                write(
                        agencySheet,
                        i + 1,
                        List.of(agency.name(), agency.code(), agency.above() == null ? "" : agency.above()));
            }
            var roles = ListWords.grantableRoles();
            write(roleSheet, 0, List.of(words.head(PersonColumn.ROLE)));
            for (int i = 0; i < roles.size(); i++) {
                write(roleSheet, i + 1, List.of(words.roleName(roles.get(i))));
            }
            offer(list, PersonColumn.AGENCY, agencySheet, agencies.size());
            offer(list, PersonColumn.ROLE, roleSheet, roles.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file(message("access.list.file"), out.toByteArray());
    }

    /**
     * Offers the texts of the source sheet as choices in the column; other texts stay possible and are checked later.
     */
    private static void offer(Worksheet list, PersonColumn column, Worksheet source, int count) {
        int x = List.of(PersonColumn.values()).indexOf(column);
        list.range(1, x, ListedPeople.MOST, x)
                .validateWithList(source.range(1, 0, count, 0))
                .showErrorMessage(false);
    }

    private static void write(Worksheet sheet, int y, List<String> texts) {
        for (int x = 0; x < texts.size(); x++) {
            sheet.inlineString(y, x, XlsxTable.escape(texts.get(x)));
            sheet.width(x, 36);
        }
        if (y == 0) {
            sheet.range(0, 0, 0, texts.size() - 1).style().bold().set();
        }
    }

    /** @param invitations by the secret of their link */
    ResponseEntity<byte[]> links(Map<String, Invitation> invitations) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        rows.add(List.of(
                words.head(PersonColumn.NAME),
                words.head(PersonColumn.LOGIN),
                words.head(PersonColumn.AGENCY),
                words.head(PersonColumn.ROLE),
                words.head(PersonColumn.POSITION),
                message("access.list.link"),
                message("access.people.expires")));
        invitations.forEach((token, invitation) -> rows.add(Arrays.asList(
                invitation.name(),
                invitation.login(),
                invitation.agencyName(),
                invitation.role() == null ? null : words.roleName(invitation.role()),
                invitation.position(),
                InvitationSlipsPage.link(settings.origin(), token),
                LocalDateTime.ofInstant(invitation.expiresAt(), Ui.ZONE))));
        return file(
                message("access.list.links-file"),
                RowWriter.bytes(TableFormat.XLSX, message("access.list.links-file"), rows));
    }

    private ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XlsxTable.TYPE))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(bytes);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
