package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A search by parts of a name")
class PeopleSearchTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private static final int MANY = 6000;

    private static Slice<PersonRow> find(String words, String agency, String unit, String cursor, int size) {
        return house.as(HOUSE, () -> house.bean(People.class).find(new PeopleQuery(words, agency, unit, "", Optional.empty(), cursor, size)));
    }

    private static List<Long> all(String words, String agency, String unit) {
        List<Long> ids = new ArrayList<>();
        Slice<PersonRow> page = find(words, agency, unit, "", 7);
        page.rows().forEach(p -> ids.add(p.employeeId()));
        while (!page.next().isEmpty()) {
            page = find(words, agency, unit, page.next(), 7);
            page.rows().forEach(p -> ids.add(p.employeeId()));
        }
        return ids;
    }

    @Test
    @DisplayName("of one or two letters finds words that begin so, first and later ones, and not what has them in its midst")
    void fewLetters() {
        long first = Staff.clerk(house, "TST-A", "طه");
        long later = Staff.clerk(house, "TST-A", "زيد طه");
        long midst = Staff.clerk(house, "TST-A", "قطه");
        for (String words : List.of("طه", "ط", "طه Tester", "ab طه")) {
            List<Long> found = all(words, "TST-A", "");
            assertTrue(found.contains(first) && found.contains(later), words);
            assertFalse(found.contains(midst), words);
        }
        assertTrue(all("قطه", "TST-A", "").contains(midst));
    }

    @Test
    @DisplayName("in an agency with more people than are walked finds who stands last of all, whatever else must fit, page by page and back")
    void large() {
        assumeFalse(house.database().isDerby(), "Derby finds words by a table of their own");
        long clerk = Staff.clerk(house, "TST-B", "ياقوت");
        try {
            // Numbered names, so that their order is that of the numbers; every thousandth has a word that the others have not, and stands behind those that are walked.
            house.update("insert into records.employee select 900000000 + n, '9' || lpad(n::text, 9, '0'), 'باسم ' || lpad(n::text, 5, '0'), 'Basem', 'باسم ' || lpad(n::text, 5, '0'),"
                    + " 'باسم ' || lpad(n::text, 5, '0') || case when n > 5900 then ' نادر' else ' كثير' end, saudi, standing, 'TST-L', 'L' || n, 'U' || n % 2, title, grade, step_no,"
                    + " job_status, changes_on, version, city_code, seat_word from records.employee, generate_series(1, " + MANY + ") n where id = ?", clerk);
            List<Long> rare = java.util.stream.LongStream.rangeClosed(5901, MANY).mapToObj(n -> 900000000 + n).toList();
            assertEquals(rare, all("نادر", "TST-L", ""));
            assertEquals(rare, all("نادر", "", ""));
            assertEquals(rare, all("نا با", "TST-L", ""));
            assertEquals(rare.stream().filter(id -> id % 2 == 1).toList(), all("نادر باسم", "TST-L", "U1"));
            assertEquals(List.of(), all("لايوجدهذا", "TST-L", ""));
            assertEquals(List.of(), all("نادر", "TST-A", ""));
            Slice<PersonRow> one = find("كثير", "TST-L", "", "", 3);
            Slice<PersonRow> two = find("كثير", "TST-L", "", one.next(), 3);
            assertEquals(List.of(900000001L, 900000002L, 900000003L), one.rows().stream().map(PersonRow::employeeId).toList());
            assertEquals(900000004L, two.rows().get(0).employeeId());
            assertEquals(one.rows(), find("كثير", "TST-L", "", two.previous(), 3).rows());
            assertEquals(List.of(clerk), all("ياقوت", "TST-B", ""));
            assertEquals(List.of(clerk), all("ياقوت", "", ""));
        } finally {
            house.update("delete from records.employee where agency_code = 'TST-L'");
        }
    }

    @Test
    @DisplayName("asks twice at most, whoever is found")
    void few() {
        Staff.clerk(house, "TST-A", "قليل");
        for (String words : List.of("قليل", "المختبر", "لايوجدهذا")) {
            int asked = house.statements(() -> find(words, "TST-A", "", "", 25)).stream().filter(s -> s.contains("from records.employee")).toList().size();
            assertTrue(asked <= 2, () -> words + ": " + asked);
        }
    }
}
