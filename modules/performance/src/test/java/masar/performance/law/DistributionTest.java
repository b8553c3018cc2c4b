package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.performance.law.Distribution.Group;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("the forced distribution")
class DistributionTest {
    @ParameterizedTest(name = "{1} {5}")
    @CsvFileSource(resources = "spreads.csv", numLinesToSkip = 1)
    void warns_of_what_is_over(String shares, String people, String recommended, Outcome outcome, long over, String why) {
        Finding finding = Distribution.check(new Group("وحدة", numbers(people)), new Shares(numbers(shares)));
        assertEquals(outcome, finding.outcome(), why);
        assertEquals(recommended, finding.gives().get("recommendedPeople"));
        assertEquals(over == 0 ? null : over, finding.gives().get("overPeople"));
    }

    @Test
    @DisplayName("looks at small units together, and leaves out those without anybody rated")
    void pools() {
        List<Group> units = List.of(new Group("كبيرة", List.of(2, 4, 8, 4, 2)), new Group("صغيرة", List.of(1, 0, 2, 0, 0)), new Group("أصغر", List.of(1, 0, 0, 0, 0)),
                new Group("خالية", List.of(0, 0, 0, 0, 0)));
        assertEquals(List.of(new Group("كبيرة", List.of(2, 4, 8, 4, 2)), new Group(Distribution.POOLED, List.of(2, 0, 2, 0, 0))), Distribution.pooled(units, 20));
        assertEquals(new Group("", List.of(4, 4, 10, 4, 2)), Distribution.whole(units));
    }

    @Test
    @DisplayName("takes no shares that are not five and a hundred together")
    void shares() {
        assertThrows(IllegalArgumentException.class, () -> new Shares(List.of(10, 20, 40, 20, 9)));
        assertThrows(IllegalArgumentException.class, () -> new Shares(List.of(50, 50)));
        assertThrows(IllegalArgumentException.class, () -> new Shares(List.of(110, -10, 0, 0, 0)));
    }

    static List<Integer> numbers(String text) {
        return Stream.of(text.split("/")).map(Integer::valueOf).toList();
    }
}
