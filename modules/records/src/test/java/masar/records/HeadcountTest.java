package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.Headcount.Line;
import masar.records.Headcounts.By;
import masar.records.Headcounts.Sums;
import masar.testing.House;
import masar.ui.Board;
import masar.ui.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("How many serve")
class HeadcountTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private final Headcounts counts = house.bean(Headcounts.class);
    private final HeadcountSteps steps = house.bean(HeadcountSteps.class);

    private static String officer(String agency) {
        String id = Staff.idOf(house, Staff.clerk(house, agency, "مختص"));
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, Power.HR_SPECIALIST, agency, day, Optional.empty(), "1", day), "headcount-" + id));
        return id;
    }

    @BeforeEach
    void nobodyCounted() {
        house.update("delete from records.headcount");
        house.update("delete from records.headcount_day");
    }

    private void count(LocalDate day) {
        steps.begin(day);
        steps.begin(day);
        while (steps.piece()) {
            assertTrue(counts.latest().filter(of -> of.day().equals(day)).isEmpty(), "nobody reads half a count");
        }
    }

    private long serving(String agency) {
        return ((Number) house.value("select count(*) from records.employee where agency_code = ? and standing = 'SERVING'", agency)).longValue();
    }

    private static long sum(Map<List<String>, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    @DisplayName("is counted each day in pieces, as many as serve, by grade, age and region, and the day before makes room")
    void counted() {
        String one = officer("TST-A");
        officer("TST-B");
        LocalDate today = house.clock().today();
        count(today);
        Sums mine = house.as(one, () -> counts.mine().orElseThrow());
        for (By by : List.of(By.GRADE, By.AGE, By.REGION)) {
            assertEquals(serving("TST-A"), sum(mine.by(by)), by.name());
        }
        assertEquals(((Number) house.value("select count(*) from records.employee where agency_code = 'TST-A' and standing = 'SERVING' and grade = '7'")).longValue(),
                mine.by(By.GRADE).get(List.of("general", "7")));
        Sums nation = house.as(HOUSE, () -> counts.all("").orElseThrow());
        assertEquals(counts.latest().orElseThrow(), nation.of());
        assertEquals(Set.of("TST-A", "TST-B"), nation.by(By.AGENCY).keySet().stream().map(key -> key.get(0)).filter(code -> code.startsWith("TST-")).collect(Collectors.toSet()));
        for (By by : By.values()) {
            assertEquals(nation.of().people(), sum(nation.by(by)), by.name());
        }
        assertEquals(mine, house.as(HOUSE, () -> counts.all("TST-A").orElseThrow()));
        count(today.plusDays(1));
        assertEquals(today.plusDays(1), counts.latest().orElseThrow().day());
        assertEquals(1L, ((Number) house.value("select count(distinct count_day) from records.headcount")).longValue());
    }

    @Test
    @DisplayName("is the own agency's for its officer, all of it for the ministry, page by page the same in a file")
    void reach() {
        String one = officer("TST-A");
        officer("TST-B");
        count(house.clock().today());
        Headcount of = counts.latest().orElseThrow();
        assertTrue(assertThrows(Refused.class, () -> house.as(one, () -> counts.all(""))).is("refused.notAllowed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(one, () -> counts.lines(of, true, "", "", 10))).is("refused.notAllowed"));
        Slice<Line> mine = house.as(one, () -> counts.lines(of, false, "TST-B", "", 500));
        assertEquals(List.of("TST-A"), mine.rows().stream().map(Line::agency).distinct().toList());
        long people = 0;
        String at = "";
        do {
            String here = at;
            Slice<Line> page = house.as(HOUSE, () -> counts.lines(of, true, "", here, 1));
            people += page.rows().stream().mapToLong(Line::people).sum();
            at = page.next();
        } while (!at.isEmpty());
        assertEquals(of.people(), people);
    }

    @Test
    @DisplayName("stands on the dashboards with words in place of codes, in as many statements for all as for one")
    void pictures() {
        String one = officer("TST-A");
        Board board = house.beans(Board.class).stream().filter(b -> b.order() == 10).findFirst().orElseThrow();
        assertEquals(1, house.as(one, board::mine).size(), "before the first count it says so");
        count(house.clock().today());
        List<Picture> mine = house.as(one, board::mine);
        assertEquals(List.of("headcount-grade", "headcount-age", "headcount-region"), mine.stream().map(Picture::code).toList());
        assertTrue(mine.stream().flatMap(p -> p.bars().stream()).noneMatch(b -> b.label().contains("??")), mine::toString);
        assertTrue(mine.stream().allMatch(p -> p.getSum() == serving("TST-A")));
        assertEquals(house.statements(() -> house.as(HOUSE, () -> board.all("TST-A"))).size(), house.statements(() -> house.as(HOUSE, () -> board.all(""))).size());
    }
}
