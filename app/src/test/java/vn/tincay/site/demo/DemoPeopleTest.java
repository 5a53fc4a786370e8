package vn.tincay.site.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.Contacts;
import vn.tincay.access.EnrollingPerson;
import vn.tincay.agency.Agencies;

@SpringBootTest
@Transactional
class DemoPeopleTest {

    @Autowired
    EnrollingPerson enrolling;

    @Autowired
    Contacts contacts;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient sql;

    @TempDir
    Path data;

    @Test
    void passwordsAreRandomAndReadableByTheOwnerOnly() throws IOException {
        new DemoPeople(enrolling, contacts, agencies, sql, new DemoClock(), data).enter();
        var file = data.resolve("demo-accounts.tsv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t")[1]))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
    }
}
