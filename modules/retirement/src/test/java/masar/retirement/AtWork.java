package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tests of leaving begin with: the house on 23 November 2026, its people, and officers who open cases. */
abstract class AtWork {
    @RegisterExtension static final House house = new House();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    Staff staff;
    OpenedLife life;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
        life = new OpenedLife(staff);
    }

    /** What is refused, each as its field and its key. */
    static List<String> keys(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().stream().map(p -> p.field() + " " + p.key()).toList();
    }
}
