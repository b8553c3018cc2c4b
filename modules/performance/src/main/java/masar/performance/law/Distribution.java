package masar.performance.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/**
 * PF11: the forced distribution (التوزيع الإجباري), a warning and never a bar. Small units are looked at together. A group is over where more
 * people have a mark or a better one than are recommended for that mark and the better ones together.
 */
public final class Distribution {
    /** Name of the group of all small units. */
    public static final String POOLED = "";

    private Distribution() {
    }

    /**
     * How the marks of a group are spread.
     *
     * @param name   the unit; empty for the small ones together
     * @param people how many have the marks 5, 4, 3, 2 and 1, in this order
     */
    public record Group(String name, List<Integer> people) {
        public Group {
            people = List.copyOf(people);
        }

        /** How many have a mark. */
        public int size() {
            return people.stream().mapToInt(Integer::intValue).sum();
        }

        Group with(Group other) {
            List<Integer> sums = new ArrayList<>();
            for (int i = 0; i < Shares.MARKS; i++) {
                sums.add(people.get(i) + other.people.get(i));
            }
            return new Group(name, sums);
        }
    }

    /** The groups as they are looked at: units below a size become one, which comes last. */
    public static List<Group> pooled(List<Group> units, int smallBelow) {
        List<Group> all = new ArrayList<>(units.stream().filter(u -> u.size() >= smallBelow).toList());
        List<Group> small = units.stream().filter(u -> u.size() > 0 && u.size() < smallBelow).toList();
        small.stream().reduce(Group::with).ifPresent(sum -> all.add(new Group(POOLED, sum.people())));
        return List.copyOf(all);
    }

    /** All of them as one. */
    public static Group whole(List<Group> units) {
        return units.stream().reduce(new Group(POOLED, Collections.nCopies(Shares.MARKS, 0)), Group::with);
    }

    /** What the framework says of a group. */
    public static Finding check(Group group, Shares shares) {
        List<Integer> recommended = shares.recommended(group.size());
        int has = 0;
        int may = 0;
        int over = 0;
        int worst = 0;
        for (int i = 0; i < Shares.MARKS; i++) {
            has += group.people().get(i);
            may += recommended.get(i);
            if (has - may > over) {
                over = has - may;
                worst = Shares.MARKS - i;
            }
        }
        Finding finding = PerformanceLaw.FRAMEWORK.find("PF11", over == 0 ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("ratedPeople", group.size())
                .given("shares", shares.toString()).gives("recommendedPeople", String.join("/", recommended.stream().map(String::valueOf).toList()))
                .gives("ratedSpread", String.join("/", group.people().stream().map(String::valueOf).toList()));
        return over == 0 ? finding : finding.gives("overFromMark", worst).gives("overPeople", over);
    }
}
