package masar.promotions.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Things that are counted by their sort, each sort with its points and the most that count. A value is written
 * {@code SORT:2,OTHER:1}.
 *
 * @param rows the sorts
 */
public record CountedItems(List<Item> rows) implements Scoring {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    public CountedItems {
        rows = List.copyOf(rows);
    }

    /**
     * One sort.
     *
     * @param code   its name
     * @param points points of each
     * @param most   how many count
     */
    public record Item(String code, Points points, int most) {
    }

    @Override
    public Points points(String value, Points maximum) {
        Points sum = Points.NONE;
        for (Counted counted : counted(value)) {
            sum = sum.plus(counted.item.points().times(counted.count));
        }
        return sum;
    }

    @Override
    public Explained explain(String value, Points maximum) {
        List<Counted> all = counted(value);
        return new Explained(all.stream().map(c -> c.item.code() + " ≤ " + c.item.most()).collect(Collectors.joining(", ")),
                all.stream().map(c -> c.count + " × " + c.item.points()).collect(Collectors.joining(" + ")) + " = " + points(value, maximum));
    }

    @Override
    public Points best(Points maximum) {
        return rows.stream().map(i -> i.points().times(i.most())).reduce(Points.NONE, Points::plus);
    }

    @Override
    public boolean mayExceed() {
        return true;
    }

    private List<Counted> counted(String value) {
        List<Counted> all = new ArrayList<>();
        for (String part : value.split(",")) {
            int colon = part.indexOf(':');
            String code = colon < 0 ? part : part.substring(0, colon);
            Item item = rows.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow(() -> Scoring.unread(value));
            if (all.stream().anyMatch(c -> c.item.equals(item))) {
                throw Scoring.unread(value);
            }
            String count = colon < 0 ? "1" : part.substring(colon + 1);
            if (!COUNT.matcher(count).matches()) {
                throw Scoring.unread(value);
            }
            all.add(new Counted(item, Math.min(Integer.parseInt(count), item.most())));
        }
        return all;
    }

    private record Counted(Item item, int count) {
    }
}
