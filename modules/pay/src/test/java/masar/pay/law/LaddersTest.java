package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The ladders")
class LaddersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("the general ladder pays what the full matrix says, step by step")
    void matrix() throws IOException {
        List<String> lines = new String(getClass().getResourceAsStream("general-ladder-matrix.csv").readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        Ladder general = Ladders.on(Ladders.GENERAL, TODAY).orElseThrow();
        assertEquals(lines.size() - 1, general.grades().size());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>(List.of(line.split(",")));
            Grade grade = general.grade(cells.remove(0)).orElseThrow();
            assertEquals(cells.stream().map(c -> new BigDecimal(c).setScale(2)).toList(), grade.steps(), grade.code());
            assertEquals(Optional.empty(), grade.basic(cells.size() + 1));
            assertEquals(Optional.empty(), grade.basic(0));
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "transport.csv", numLinesToSkip = 1)
    @DisplayName("transport goes by the grade")
    void transport(String grade, BigDecimal sum, String why) {
        assertEquals(Optional.ofNullable(sum), Ladders.GENERAL_LADDER.on(TODAY).grade(grade).orElseThrow().transport());
    }

    @Test
    @DisplayName("the general ladder holds from 1432-06-25 on and not a day before")
    void since() {
        assertTrue(Ladders.on(Ladders.GENERAL, LocalDate.of(2011, 5, 28)).isPresent());
        assertTrue(Ladders.on(Ladders.GENERAL, LocalDate.of(2011, 5, 27)).isEmpty());
        assertThrows(Refused.class, () -> Ladders.GENERAL_LADDER.on(LocalDate.of(2011, 5, 27)));
    }

    @Test
    @DisplayName("a grade is followed by the next one up, within its rank, and the top by none")
    void next() {
        Ladder general = Ladders.GENERAL_LADDER.on(TODAY);
        assertEquals("7", general.next("6").orElseThrow().code());
        assertTrue(general.next("15").isEmpty());
        assertTrue(general.next("16").isEmpty());
        Ladder teachers = Ladders.on("teachers", TODAY).orElseThrow();
        assertEquals("teacher-2", teachers.next("teacher-1").orElseThrow().code());
        assertTrue(teachers.next("teacher-6").isEmpty(), "the next rank is no next level");
    }

    @Test
    @DisplayName("examples say that they are examples and hold only what is known")
    void examples() {
        assertEquals(List.of("teachers", "health", "users", "wageBand"), Ladders.examples().stream().map(Ladder::code).toList());
        assertTrue(Ladders.examples().stream().allMatch(Ladder::example));
        Grade resident = Ladders.on("health", TODAY).orElseThrow().grade("resident-1").orElseThrow();
        assertEquals(List.of("9200.00", "9695.00", "10190.00", "10685.00"), resident.steps().stream().map(BigDecimal::toPlainString).toList());
        assertEquals(1, Ladders.on("teachers", TODAY).orElseThrow().grade("expert-3").orElseThrow().last());
        assertEquals(0, Ladders.on("users", TODAY).orElseThrow().grade("31").orElseThrow().last());
    }
}
