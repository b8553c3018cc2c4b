package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.kernel.OpenToAll;
import masar.records.Headcounts.By;
import masar.records.Headcounts.Sums;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Who serves, on the dashboards: by grade, age and region, for the ministry by agency too. */
@ApplicationScoped
@Transactional
@OpenToAll("draws what Headcounts guards")
class RecordsBoard implements Board {
    /** So many agencies are drawn. */
    private static final int AGENCIES = 12;
    @Inject Headcounts counts;
    @Inject Reference reference;
    @Inject Texts texts;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Picture> mine() {
        return counts.mine().map(this::pictures).orElseGet(this::notYet);
    }

    @Override
    public List<Picture> all(String agency) {
        Optional<Sums> latest = counts.all(agency);
        if (latest.isEmpty()) {
            return notYet();
        }
        List<Picture> all = pictures(latest.get());
        if (agency.isEmpty()) {
            all.add(new Picture("headcount-agency", "board.headcount.agency", texts.get("board.headcount.lead", latest.get().of().day()), "board.head.agency",
                    "board.unit.people", agencies(latest.get().by(By.AGENCY)), "", AGENCIES));
        }
        return all;
    }

    private List<Picture> notYet() {
        return List.of(new Picture("headcount-grade", "board.headcount.grade", texts.get("board.headcount.notYet"), "board.head.grade", "board.unit.people", List.of(), ""));
    }

    private List<Picture> pictures(Sums sums) {
        Headcount of = sums.of();
        return new ArrayList<>(List.of(picture(of, "grade", grades(of, sums.by(By.GRADE))), picture(of, "age", ages(sums.by(By.AGE))),
                picture(of, "region", regions(sums.by(By.REGION)))));
    }

    private Picture picture(Headcount of, String by, List<Bar> bars) {
        return new Picture("headcount-" + by, "board.headcount." + by, texts.get("board.headcount.lead", of.day()), "board.head." + by, "board.unit.people", bars, "");
    }

    private List<Bar> grades(Headcount of, Map<List<String>, Long> sums) {
        String language = Wishes.now().language();
        List<Bar> bars = new ArrayList<>();
        Map<List<String>, Long> rest = new HashMap<>(sums);
        for (Named ladder : reference.ladders().stream().sorted(Comparator.comparing((Named l) -> !l.code().equals(Reference.GENERAL_LADDER)).thenComparing(Named::code)).toList()) {
            String name = ladder.code().equals(Reference.GENERAL_LADDER) ? "" : ladder.name(language);
            for (Reference.Grade grade : reference.grades(ladder.code(), of.day())) {
                Long people = rest.remove(List.of(ladder.code(), grade.name().code()));
                if (people != null) {
                    bars.add(Bar.of(name.isEmpty() ? grade.name().name(language) : texts.get("board.gradeOf", grade.name().name(language), name), people));
                }
            }
        }
        // What the record names and no ladder of today has.
        rest.entrySet().stream().sorted(Comparator.comparing(e -> String.join(" ", e.getKey()))).forEach(e -> bars.add(Bar.of(
                e.getKey().get(1).isEmpty() ? texts.get("board.unknown") : texts.get("board.gradeOther", e.getKey().get(1)), e.getValue())));
        return bars;
    }

    private List<Bar> ages(Map<List<String>, Long> sums) {
        return IntStream.rangeClosed(0, Headcount.BANDS.length).mapToObj(i -> Bar.of(counts.band(i), sums.getOrDefault(List.of(Integer.toString(i)), 0L))).toList();
    }

    private List<Bar> regions(Map<List<String>, Long> sums) {
        Map<String, String> names = new HashMap<>();
        reference.regions().forEach(r -> names.put(r.code(), r.name(Wishes.now().language())));
        return named(sums, names);
    }

    private List<Bar> agencies(Map<List<String>, Long> sums) {
        Map<String, String> names = new HashMap<>();
        reference.agencies().forEach(a -> names.put(a.code(), a.name(Wishes.now().language())));
        return named(sums, names);
    }

    /** Most people first. */
    private List<Bar> named(Map<List<String>, Long> sums, Map<String, String> names) {
        return sums.entrySet().stream().sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
                .map(e -> Bar.of(names.getOrDefault(e.getKey().get(0), texts.get("board.unknown")), e.getValue())).toList();
    }
}
