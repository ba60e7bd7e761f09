package dk.faelled;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dk.faelled");

    /** A clock that is injected can be moved: deadlines, DST and demonstrations depend on it. */
    @Test
    void nobodyReadsTheTimeWithoutTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PORTAL);
    }

    /** What a request can reach is not called from elsewhere. */
    @Test
    void controllersStayInTheirModules() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .and()
                .doNotHaveSimpleName("Trouble")
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(PORTAL);
    }
}
