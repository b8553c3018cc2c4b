package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("All classes of the house")
class RulesTest {
    /** For each rule, who breaks it on purpose. */
    private static final Map<ArchRule, List<String>> OFFENDERS = Map.of(
            Rules.MODULES, List.of("masar.kernel.offender.LooksUpwards"),
            Rules.LAW, List.of("masar.offender.law.LawThatReadsTables"),
            Rules.INSIDES, List.of("masar.kernel.offender.BorrowsForeignLaw", "masar.kernel.offender.BorrowsForeignPage"),
            Rules.HIDDEN, List.of("masar.offender.PublicEntity", "masar.offender.PublicObserver", "masar.offender.PublicQueries"),
            Rules.TIME, List.of("masar.offender.ReadsTheClock"),
            Rules.OLD_DATES, List.of("masar.offender.KeepsOldDates"),
            Rules.MENUS, List.of("masar.offender.KeepsWhoSeesIt"),
            Rules.ENTRANCES, List.of("masar.offender.UnguardedBean"));

    @ParameterizedTest
    @DisplayName("keep each rule")
    @MethodSource("masar.app.house.Rules#all")
    void kept(ArchRule rule) {
        rule.check(Building.shipped());
    }

    @ParameterizedTest
    @DisplayName("would not get past a rule that they break")
    @MethodSource("masar.app.house.Rules#all")
    void noticed(ArchRule rule) {
        assertAll(OFFENDERS.get(rule).stream().map(name -> () -> {
            var alone = Building.offenders().that(com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(name));
            assertFalse(alone.isEmpty(), name + " is there");
            assertTrue(rule.evaluate(alone).hasViolation(), name + " must break: " + rule.getDescription());
        }));
    }

    @Test
    @DisplayName("belong to a module that house.md knows, and some modules have contract beans")
    void known() {
        var modules = new TreeSet<String>();
        Building.shipped().forEach(c -> modules.add(Building.module(c.getPackageName())));
        assertEquals(List.of(), modules.stream().filter(m -> !Building.modules().contains(m)).toList(), "unknown modules");
        assertTrue(Building.shipped().stream().filter(Rules::isContractBean).map(JavaClass::getName).count() > 1);
    }
}
