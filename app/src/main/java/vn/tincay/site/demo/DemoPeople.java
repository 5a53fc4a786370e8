package vn.tincay.site.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Contacts;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * The invented people, whose names show that they are invented. Their passwords are random and written to a file in the
 * data folder that only its owner can read.
 */
@Component
@ConditionalOnProperty("tincay.demo")
class DemoPeople {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** The phone numbers of the invented people; their area code does not exist. */
    private static final String INVENTED_PHONE = "0000 000 %03d";

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    private record DemoAccount(
            String login,
            Role role,
            String agency,
            String name,
            @Nullable String position) {}

    private final EnrollingPerson enrolling;
    private final Contacts contacts;
    private final Agencies agencies;
    private final JdbcClient sql;
    private final DemoClock clock;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    DemoPeople(
            EnrollingPerson enrolling,
            Contacts contacts,
            Agencies agencies,
            JdbcClient sql,
            DemoClock clock,
            @Value("${tincay.data}") Path data) {
        this.enrolling = enrolling;
        this.contacts = contacts;
        this.agencies = agencies;
        this.sql = sql;
        this.clock = clock;
        this.file = data.resolve("demo-accounts.tsv");
    }

    void enter() {
        clock.setDay(FIRST_DAY);
        var lines = new ArrayList<String>();
        lines.add("# Tài khoản trình diễn (mật khẩu ngẫu nhiên của riêng bản cài này) / demonstration accounts");
        for (var account : accounts()) {
            var agency = agency(account.agency());
            var password = password();
            var person = enrolling.createAccount(account.login(), account.name(), agency.id(), password);
            enrolling.giveMembership(person, agency.id(), account.role(), account.position(), null, null);
            contacts.storePhone(
                            viewer(person, account.name(), agency, account.role()),
                            INVENTED_PHONE.formatted(lines.size()))
                    .orThrow();
            lines.add(String.join(
                    "\t",
                    account.login(),
                    password,
                    account.name(),
                    account.role().name(),
                    agency.name()));
        }
        writePasswords(lines);
    }

    /** The person with this login, acting in the role that {@code cast.tsv} gives. */
    Viewer viewer(String login) {
        var account = accounts().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
        var person = sql.sql("select id from access.people where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        return viewer(person, account.name(), agency(account.agency()), account.role());
    }

    /** A person without an account, for the many agencies that only fill the lists. */
    static Viewer withoutAccount(Agency agency, Role role) {
        var person = UUID.nameUUIDFromBytes((agency.code() + role).getBytes(StandardCharsets.UTF_8));
        return viewer(person, role == Role.HEAD ? "Lãnh đạo Minh Họa" : "Cán bộ Minh Họa", agency, role);
    }

    Agency agency(String code) {
        return agencies.byCode(code)
                .orElseThrow(() -> new IllegalStateException("the demonstration misses the agency " + code));
    }

    private static Viewer viewer(UUID person, String name, Agency agency, Role role) {
        return new Viewer(
                person, name, agency.id(), agency.name(), agency.level().name().toLowerCase(Locale.ROOT), role);
    }

    private static List<DemoAccount> accounts() {
        try {
            return new ClassPathResource("site/demo/cast.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new DemoAccount(
                            cells[0], Role.valueOf(cells[1]), cells[2], cells[3], cells.length > 4 ? cells[4] : null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password() {
        var password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private void writePasswords(List<String> lines) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
