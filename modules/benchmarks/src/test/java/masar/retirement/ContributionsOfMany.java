package masar.retirement;

import java.time.YearMonth;
import java.util.List;
import masar.kernel.Actor;
import masar.testing.House;

/** The product's own counting and promising of a month's contributions, driven to its end; for the benchmark alone. */
public final class ContributionsOfMany {
    private static final Actor HOUSE = Actor.system("benchmark");

    private ContributionsOfMany() {
    }

    /** Counts a month and promises its parts, calling after each piece. */
    public static void count(House house, YearMonth month, Runnable eachPiece) {
        ContributionSteps steps = house.bean(ContributionSteps.class);
        house.as(HOUSE, () -> {
            steps.begin(month);
            boolean more = true;
            while (more) {
                more = steps.piece(month.toString());
                eachPiece.run();
            }
        });
    }

    /** What the ministry reads of the month: people, parts. */
    public static List<Long> told(House house, YearMonth month) {
        return house.as(HOUSE, () -> house.bean(ContributionOverview.class).months()).stream().filter(m -> m.month().equals(month)).findFirst()
                .map(m -> List.of(m.people(), m.parts())).orElseThrow();
    }
}
