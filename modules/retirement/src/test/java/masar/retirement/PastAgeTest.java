package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.journal.Outbox;
import masar.kernel.Outcome;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("Somebody long past the statutory age who still serves")
class PastAgeTest extends AtWork {
    /** 1 Rajab 1446, sixty Hijri years after birth. */
    private static final LocalDate AGE = LocalDate.of(2025, 1, 1);

    @BeforeEach
    void on() {
        FakeBody.turnOn();
    }

    @AfterEach
    void off() {
        house.bean(Outbox.class).deliver();
        FakeBody.turnOff();
    }

    @Test
    @DisplayName("leaves on the day on which the case is opened where the record goes on, and counts up to the age alone")
    void workedOn() {
        String latifa = staff.clerk("TST-L", "1386-07-01", "1404-01-01", Staff.event(EventKind.INCREMENT, "2026-01-01", JobChange.pay("general", "6", 5)));
        String number = life.sent(latifa, "STATUTORY_AGE", Map.of());
        LeavingView opened = life.at(number);
        assertEquals(TODAY, opened.wishedOn());
        assertTrue(opened.asked().findings().stream().anyMatch(f -> f.rule().equals("RT55") && f.outcome() == Outcome.NEEDS_PERSON), opened::toString);
        life.decided(staff.authority, number);
        life.done(number, LeavingStage.CLEARANCE);
        staff.day(TODAY.plusDays(1));
        life.done(number, LeavingStage.STATEMENT);
        life.done(number, LeavingStage.PENSION_FILE);
        house.bean(Outbox.class).deliver();
        JsonObject file = FakeBody.has(number).get(0).getJsonObject("file");
        assertEquals(TODAY.toString(), file.getString("lastDay"));
        assertEquals(AGE.minusDays(1).toString(), file.getJsonArray("service").getJsonObject(0).getString("to"));
        // 42 years and 6 months from 1 Muharram 1404 to 1 Rajab 1446.
        assertEquals(510, file.getInt("countedMonths"));
    }

    @Test
    @DisplayName("leaves by the day of the age where the record has nothing later, and comes first in the list of those near it")
    void nothingLater() {
        String salem = staff.clerk("TST-L", "1386-07-01", "1404-01-01");
        assertEquals(List.of(salem), house.as(staff.hr, () -> house.bean(Leavings.class).nearing("", 50)).rows().stream().map(n -> n.person().nationalId())
                .filter(id -> id.equals(salem)).toList());
        assertEquals(Optional.of(AGE.minusDays(1)), life.ended(salem, "STATUTORY_AGE", Map.of()).lastDay());
    }
}
