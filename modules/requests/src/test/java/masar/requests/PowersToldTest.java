package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.PowerChanged;
import masar.kernel.Power;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Who gets or loses a power")
class PowersToldTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);

    @Test
    @DisplayName("is told once, in words, and where to look")
    void told() {
        String who = Town.id();
        PowerChanged open = new PowerChanged(PowerChanged.Act.GRANTED, who, Power.HR_DIRECTOR, 7, FROM, Optional.empty(), "");
        PowerChanged delegated = new PowerChanged(PowerChanged.Act.DELEGATED, who, Power.HR_DIRECTOR, 7, FROM, Optional.of(FROM.plusDays(30)), "");
        PowerChanged ended = new PowerChanged(PowerChanged.Act.DELEGATION_ENDED, who, Power.HR_DIRECTOR, 7, FROM, Optional.of(FROM), "عاد المدير");
        PowerChanged office = new PowerChanged(PowerChanged.Act.DELEGATED, who, Power.MINISTRY_OFFICER, 8, FROM, Optional.of(FROM), "");
        for (PowerChanged change : List.of(open, open, delegated, ended, office)) {
            house.inTransaction(() -> house.fire(change));
        }
        List<Notice> told = house.as(who, () -> house.bean(Notices.class).mine("", 10)).rows();
        assertEquals(List.of("/ministry/delegation?id=8", "/agency/delegation?id=7", "/agency/delegation?id=7", "/my/account"),
                told.stream().map(Notice::address).toList());
        assertEquals(List.of(), told.stream().map(Notice::text).filter(t -> t.contains("??") || t.contains("{")).toList());
    }
}
