package vn.tincay.viewer.source;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.viewer.source.ActionItem.Group;

/** Titles of action items stay inside the installation unless their room says that they may be mailed. */
@Tag("structure")
class MailableTitlesTest {

    @Test
    void aTitleStaysInsideUnlessItsRoomSaysOtherwise() {
        var item = new ActionItem(Group.OVERDUE, "plan.action.progress", "", "", LocalDate.EPOCH, "/");
        assertThat(item.mailable()).isFalse();
        assertThat(item.withMailableTitle().mailable()).isTrue();
    }

    @Test
    void onlyPlansAndReportsHaveTitlesThatMayBeMailed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tincay.plan..", "vn.tincay.report..")
                .and()
                .areNotAssignableTo(ActionItem.class)
                .should()
                .callMethod(ActionItem.class, "withMailableTitle")
                .orShould()
                .callConstructor(
                        ActionItem.class,
                        Group.class,
                        String.class,
                        String.class,
                        String.class,
                        LocalDate.class,
                        String.class,
                        boolean.class)
                .because("the title of any other item may name a person")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.tincay"));
    }
}
