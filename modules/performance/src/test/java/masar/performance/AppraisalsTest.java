package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.pay.AppraisalsOfYear;
import masar.pay.IncrementRuns;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Yearly appraisals")
class AppraisalsTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("import");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static String specialist;
    private final Appraisals appraisals = house.bean(Appraisals.class);

    @BeforeAll
    static void open() {
        house.clock().moveTo(TODAY);
        Clerks.open(house);
        specialist = Clerks.officer(house, "TST-P", Power.HR_SPECIALIST);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
    }

    private Appraisal enter(NewAppraisal asked, String token) {
        return house.as(specialist, () -> appraisals.enter(asked, token));
    }

    private static NewAppraisal of(long employee, int year, int mark) {
        return NewAppraisal.first(employee, year, mark, "12/" + year, LocalDate.of(year + 1, 1, 20));
    }

    @Test
    @DisplayName("are read by whose they are, latest first, and the last one before a day is found")
    void read() {
        String id = Clerks.clerk(house, "TST-P");
        long employee = Clerks.employee(house, id);
        enter(of(employee, 2024, 3), "a" + id);
        Appraisal last = enter(of(employee, 2025, 5), "b" + id);
        assertEquals(List.of(2025, 2024), house.as(id, () -> appraisals.mine()).stream().map(Appraisal::year).toList());
        assertEquals(Rating.EXCELLENT, last.rating());
        assertEquals(specialist, last.enteredBy());
        assertEquals(Optional.of(2025), house.as(id, () -> appraisals.lastBefore(employee, TODAY)).map(Appraisal::year));
        assertEquals(Optional.of(2024), house.as(specialist, () -> appraisals.lastBefore(employee, LocalDate.of(2025, 12, 31))).map(Appraisal::year));
        assertEquals(Optional.empty(), house.as(id, () -> appraisals.lastBefore(employee, LocalDate.of(2024, 6, 1))));
    }

    @Test
    @DisplayName("are corrected by a further edition with its reason; the one before stays")
    void corrected() {
        String id = Clerks.clerk(house, "TST-P");
        long employee = Clerks.employee(house, id);
        enter(of(employee, 2025, 2), "a" + id);
        NewAppraisal correction = new NewAppraisal(employee, 2025, 3, "9/2026", LocalDate.of(2026, 5, 1), 1, "قُبل التظلم");
        assertEquals(2, enter(correction, "b" + id).edition());
        List<Appraisal> all = house.as(specialist, () -> appraisals.of(employee));
        assertEquals(List.of("GOOD true", "SATISFACTORY false"), all.stream().map(a -> a.rating() + " " + a.stands()).toList());
        assertEquals(Rating.GOOD, house.as(id, () -> appraisals.lastBefore(employee, TODAY)).orElseThrow().rating());
        Refused meanwhile = assertThrows(Refused.class, () -> enter(correction, "c" + id));
        assertTrue(meanwhile.is("appraisals.refused.meanwhile"));
        assertTrue(assertThrows(Refused.class, () -> enter(of(employee, 2025, 4), "d" + id)).is("appraisals.refused.there"));
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'appraisal.corrected' and subject = ?", id)).longValue());
    }

    @Test
    @DisplayName("are entered once for one token")
    void once() {
        String id = Clerks.clerk(house, "TST-P");
        long employee = Clerks.employee(house, id);
        enter(of(employee, 2025, 4), "once" + id);
        enter(of(employee, 2025, 4), "once" + id);
        assertEquals(1, house.as(id, () -> appraisals.mine()).size());
        String other = Clerks.clerk(house, "TST-P");
        assertThrows(Refused.class, () -> enter(of(Clerks.employee(house, other), 2025, 4), "once" + id), "another person's token");
    }

    @Test
    @DisplayName("say everything that is wrong at once, each at its field")
    void wrong() {
        long employee = Clerks.employee(house, Clerks.clerk(house, "TST-P"));
        NewAppraisal bad = new NewAppraisal(employee, 2019, 6, " ", LocalDate.of(2026, 11, 24), 0, "");
        Refused refused = assertThrows(Refused.class, () -> enter(bad, "bad"));
        assertEquals(List.of("year", "rating", "documentNumber", "documentDate"), refused.problems().stream().map(Refused.Problem::field).toList());
        NewAppraisal early = new NewAppraisal(employee, 2025, 3, "1", LocalDate.of(2024, 12, 31), 0, "");
        assertEquals("documentDate", assertThrows(Refused.class, () -> enter(early, "early")).problems().get(0).field());
        assertThrows(Refused.class, () -> enter(of(employee, 2027, 3), "ahead"));
        assertThrows(Refused.class, () -> enter(of(employee, 2025, 3), ""), "no token");
    }

    @Test
    @DisplayName("are nobody's to enter or read out of reach: another agency's person is not found, the own ones are a colleague's")
    void guarded() {
        String stranger = Clerks.clerk(house, "TST-Q");
        long theirs = Clerks.employee(house, stranger);
        assertTrue(assertThrows(Refused.class, () -> enter(of(theirs, 2025, 3), "x" + stranger)).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(specialist, () -> appraisals.of(theirs))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(specialist, () -> appraisals.lastBefore(theirs, TODAY))).is("refused.notFound"));
        assertFalse(house.as(specialist, () -> appraisals.mayEnter(theirs)));
        assertTrue(((Number) house.value("select count(*) from journal.audit where act = 'record.foreign' and subject = ?", stranger)).longValue() > 0);
        long own = Clerks.employee(house, specialist);
        assertEquals("records.refused.own", assertThrows(Refused.class, () -> enter(of(own, 2025, 5), "own")).problems().get(0).key());
        assertThrows(Refused.class, () -> house.as(stranger, () -> appraisals.enter(of(theirs, 2025, 5), "self")));
        String director = Clerks.officer(house, "TST-P", Power.HR_DIRECTOR);
        assertThrows(Refused.class, () -> house.as(director, () -> appraisals.enter(of(own, 2025, 5), "dir")), "reads, does not enter");
        assertEquals(List.of(), house.as(director, () -> appraisals.of(own)));
    }

    @Test
    @DisplayName("come in bulk once, and leave alone what is there")
    void bulk() {
        String id = Clerks.clerk(house, "TST-P");
        long employee = Clerks.employee(house, id);
        enter(of(employee, 2025, 2), "there" + id);
        AppraisalImport bulk = house.bean(AppraisalImport.class);
        List<BroughtAppraisal> rows = List.of(new BroughtAppraisal(id, 2024, 4, "7", LocalDate.of(2025, 1, 15)),
                new BroughtAppraisal(id, 2025, 5, "8", LocalDate.of(2026, 1, 15)), new BroughtAppraisal("1999999999", 2025, 5, "9", LocalDate.of(2026, 1, 15)),
                new BroughtAppraisal(id, 2023, 9, "10", LocalDate.of(2024, 1, 15)));
        assertFalse(house.as(HOUSE, () -> bulk.finished("bulk-" + id)));
        assertEquals(1L, house.as(HOUSE, () -> bulk.bring(rows.iterator(), "bulk-" + id)));
        assertEquals(0L, house.as(HOUSE, () -> bulk.bring(rows.iterator(), "bulk-" + id)));
        assertTrue(house.as(HOUSE, () -> bulk.finished("bulk-" + id)));
        assertEquals(List.of(Rating.SATISFACTORY, Rating.VERY_GOOD), house.as(id, () -> appraisals.mine()).stream().map(Appraisal::rating).toList());
        assertThrows(Refused.class, () -> house.as(specialist, () -> bulk.bring(rows.iterator(), "no")));
    }

    @Test
    @DisplayName("hold back the increment of the year after by the standing edition alone, in one query, and a run keeps it as the reason")
    void increments() {
        String low = Clerks.clerk(house, "TST-P");
        String mended = Clerks.clerk(house, "TST-P");
        String good = Clerks.clerk(house, "TST-P");
        List<Long> ids = List.of(Clerks.employee(house, low), Clerks.employee(house, mended), Clerks.employee(house, good));
        enter(of(ids.get(0), 2025, 1), "i" + low);
        enter(of(ids.get(1), 2025, 1), "i" + mended);
        enter(new NewAppraisal(ids.get(1), 2025, 3, "9/2026", LocalDate.of(2026, 5, 1), 1, "قُبل التظلم"), "j" + mended);
        enter(of(ids.get(2), 2025, 4), "i" + good);
        assertEquals(1, house.queries(() -> assertEquals(Set.of(ids.get(0)), house.bean(AppraisalsOfYear.class).unsatisfactory(ids, 2025))));
        assertEquals(Set.of(), house.bean(AppraisalsOfYear.class).unsatisfactory(ids, 2024));
        var run = house.as(HOUSE, () -> house.bean(IncrementRuns.class).look(LocalDate.of(2026, 1, 1), "low" + low));
        assertTrue(house.as(HOUSE, () -> house.bean(IncrementRuns.class).exceptions(run.id(), "UNSATISFACTORY", "", 200)).rows().stream()
                .anyMatch(e -> e.employeeId() == ids.get(0)));
    }
}
