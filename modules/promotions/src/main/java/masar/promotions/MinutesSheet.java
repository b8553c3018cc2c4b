package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.documents.Part;
import masar.documents.Part.Column;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.identity.Powers;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.promotions.law.Points;
import masar.promotions.law.PromotionLaw;
import masar.records.Agencies;
import masar.records.PersonRow;
import masar.records.Records;
import masar.ui.Format;
import masar.ui.Texts;

/** «محضر لجنة الترقية»: the round, its members and posts, each grade's list with points and what set apart, who got which post, and the snapshot. */
@ApplicationScoped
@OpenToAll("composes what Minutes, which is guarded, asks for")
class MinutesSheet {
    /** So many lines of a grade are printed; the rest stand in the snapshot whose hash is printed. */
    static final int MOST_LINES = 500;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject RoundBook book;
    @Inject SnapshotBook snapshots;
    @Inject RankLists lists;
    @Inject Records records;
    @Inject Agencies agencies;
    @Inject Powers powers;
    @Inject Texts texts;
    @Inject Format format;

    Sheet of(RoundRow row, String language) {
        RoundView round = book.tell(row);
        String office = "en".equals(language) && !agencies.byCode(row.agency).nameEn().isEmpty() ? agencies.byCode(row.agency).nameEn()
                : agencies.byCode(row.agency).nameAr();
        Instant frozen = row.frozenAt.toInstant(java.time.ZoneOffset.UTC);
        List<Line> facts = List.of(line("round", round.name()), line("window", texts.get("minutes.fromTo", date(round.opens()), date(round.closes()))),
                line("scheme", texts.get("scheme.name", code(round.scheme().scheme().code()), round.scheme().scheme().version())),
                line("law", texts.get("minutes.law", texts.get(PromotionLaw.REGULATION.lawKey()))), line("frozen", date(frozen)),
                line("applicants", format.number(round.applicants())), line("members", members(row, language)));
        List<Part> parts = new ArrayList<>(List.of(new Part.Paragraph(texts.get("minutes.opening")), new Part.Facts(facts)));
        List<Line> shown = new ArrayList<>(List.of(facts.get(0), facts.get(2), facts.get(4), facts.get(5)));
        for (SnapshotRow snapshot : snapshots.of(row.id)) {
            grade(parts, round, snapshot, language);
            shown.add(new Line(texts.get("minutes.hash", snapshot.grade), code(snapshot.sha256)));
        }
        parts.add(new Part.Note(texts.get("minutes.note")));
        return new Sheet(language, office, texts.get("paper." + Minutes.KIND), texts.get("minutes.asOf", date(frozen)), false, parts, shown);
    }

    private void grade(List<Part> parts, RoundView round, SnapshotRow snapshot, String language) {
        int grade = snapshot.grade;
        List<FrozenCardRow> cards = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.place > 0"
                + " order by c.place", FrozenCardRow.class).setParameter("round", round.id()).setParameter("grade", grade).setMaxResults(MOST_LINES).getResultList();
        Map<Long, String> people = people(cards, language);
        Map<Long, String> got = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.postId is not null",
                FrozenCardRow.class).setParameter("round", round.id()).setParameter("grade", grade).getResultStream()
                .collect(Collectors.toMap(c -> c.postId, c -> texts.get("minutes.rank", c.rank)));
        Map<Long, String> numbers = round.posts().stream().collect(Collectors.toMap(Post::id, Post::number));
        parts.add(new Part.Heading(texts.get("minutes.grade", grade)));
        parts.add(new Part.Grid(columns("post/18", "title/44", "city/20", "taken/18"), round.posts().stream().filter(p -> p.grade() == grade)
                .map(p -> List.of(code(p.number()), p.title(), p.city().name(language), got.getOrDefault(p.id(), texts.get("minutes.nobody")))).toList(), List.of()));
        if (cards.isEmpty()) {
            parts.add(new Part.Paragraph(texts.get("minutes.empty")));
        } else {
            parts.add(new Part.Grid(columns("rank/8", "name/40", "points/14", "apart/20", "got/18"), cards.stream().map(c -> List.of(code(String.valueOf(c.rank)),
                    people.getOrDefault(c.applicationId, ""), code(format.amount(new Points(c.points).toString())), texts.get("ranks.by." + c.setApart),
                    c.postId == null ? texts.get("minutes.none") : code(numbers.get(c.postId)))).toList(), List.of()));
        }
        if (lists.ranked(round.id(), grade) > cards.size()) {
            parts.add(new Part.Note(texts.get("minutes.more", MOST_LINES, lists.ranked(round.id(), grade))));
        }
        if (cards.stream().anyMatch(c -> "EQUAL".equals(c.setApart))) {
            parts.add(new Part.Paragraph(texts.get("minutes.equals")));
        }
        parts.add(new Part.Facts(List.of(line("hash", halves(snapshot.sha256)))));
    }

    // 64 signs in one word would run over the edge.
    private static String halves(String sha256) {
        return code(sha256.substring(0, 32)) + "\n" + code(sha256.substring(32));
    }

    private Map<Long, String> people(List<FrozenCardRow> cards, String language) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> ids = em.createQuery("select a from ApplicationRow a where a.id in :ids", ApplicationRow.class)
                .setParameter("ids", cards.stream().map(c -> c.applicationId).toList()).getResultStream().collect(Collectors.toMap(a -> a.id, a -> a.nationalId));
        Map<String, PersonRow> names = records.names(ids.values());
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> name(names, e.getValue(), language) + "\n"
                + code(NationalId.find(e.getValue()).map(NationalId::masked).orElse(""))));
    }

    /** Those who scored; where the scheme leaves nothing to score, those who hold the power. */
    private String members(RoundRow row, String language) {
        List<String> scored = em.createQuery("select distinct s.author from ScoreRow s, ApplicationRow a where a.roundId = :round and s.applicationId = a.id"
                + " order by s.author", String.class).setParameter("round", row.id).getResultList();
        List<String> members = scored.isEmpty() ? powers.holders(Power.PROMOTION_COMMITTEE, row.agency, "") : scored;
        Map<String, PersonRow> names = members.isEmpty() ? Map.of() : records.names(members);
        return members.isEmpty() ? texts.get("minutes.members.none") : members.stream().map(m -> name(names, m, language))
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    private static String name(Map<String, PersonRow> names, String nationalId, String language) {
        return Optional.ofNullable(names.get(nationalId)).map(p -> p.name(language)).orElse(nationalId);
    }

    private List<Column> columns(String... said) {
        Function<String[], Column> column = c -> new Column(texts.get("minutes.column." + c[0]), Integer.parseInt(c[1]));
        return Stream.of(said).map(c -> c.split("/")).map(column).toList();
    }

    private Line line(String key, String value) {
        return new Line(texts.get("minutes.line." + key), value);
    }

    private String date(Instant when) {
        LocalDate day = when.atZone(CivilClock.RIYADH).toLocalDate();
        return format.date(day);
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : ArabicText.isolate(text);
    }
}
