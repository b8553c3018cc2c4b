package masar.retirement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.testing.House;

/**
 * A house in a process of its own that counts and sends the contributions of a month, one person in a piece, and says what it does line by
 * line, so that it can be killed. Started again on the same folder it goes on, as a server does.
 */
public final class CountingProcess {
    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final int CLERKS = 40;
    private static final Actor TIMER = Actor.system("test");

    private CountingProcess() {
    }

    /** @param args the day on which it lives */
    public static void main(String[] args) {
        House house = new House();
        house.inRequest(() -> {
            house.clock().moveTo(LocalDate.parse(args[0]));
            Staff staff = new Staff(house);
            if (house.sql("select of_month from retirement.contribution_month").isEmpty()) {
                for (int i = 0; i < CLERKS; i++) {
                    staff.clerk();
                }
            }
            house.as(TIMER, () -> count(house));
            house.bean(Outbox.class).deliver();
            say(told(house, staff.hr));
        });
        // The pools of the house would keep it alive.
        System.exit(0);
    }

    private static void count(House house) {
        ContributionSteps steps = house.bean(ContributionSteps.class);
        steps.begin(MONTH);
        say("begun");
        while (steps.piece(MONTH.toString())) {
            say("piece");
        }
    }

    /** What HR reads of the month, after all. */
    private static String told(House house, String hr) {
        Optional<ContributionStatement> one = house.as(hr, () -> house.bean(Contributions.class).statements("", 5)).rows().stream().filter(s -> s.month().equals(MONTH)).findFirst();
        return one.map(s -> "people " + s.people() + " sum " + s.employee().setScale(2) + " parts " + s.parts()).orElse("nothing");
    }

    private static void say(String line) {
        System.out.println("> " + line);
    }
}
