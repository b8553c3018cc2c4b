package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;
import masar.performance.law.CharterFacts;
import masar.records.PersonRow;
import masar.records.Records;

/** Puts a charter together with all that belongs to it, in as many statements however long its history is. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class CharterReader {
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject Records records;

    CharterView view(CharterRow c) {
        List<VersionRow> versions = book.versions(c.id);
        Map<Integer, List<Goal>> goals = book.goals(c.id).stream().collect(Collectors.groupingBy(g -> g.number, Collectors.mapping(GoalRow::told, Collectors.toList())));
        List<CharterBook.Rated> ratings = book.ratings(c.id);
        List<HappenedRow> history = book.history(c.id);
        Names names = names(people(c, versions, ratings, history));
        Map<Long, Goal> byId = goals.values().stream().flatMap(List::stream).collect(Collectors.toMap(Goal::id, g -> g));
        List<CharterVersion> told = versions.stream().map(v -> new CharterVersion(v.number, names.by(v.madeBy, "", v.madeAt), v.reason, decision(v.findings),
                v.agreedAt == null ? Optional.empty() : Optional.of(names.by(v.agreedBy, "", v.agreedAt)),
                v.signedAt == null ? Optional.empty() : Optional.of(names.by(v.signedBy, v.signedFor, v.signedAt)), goals.getOrDefault(v.number, List.of()))).toList();
        boolean own = reach.mine(c);
        return new CharterView(c.id, c.version, c.number(), names.by(c.nationalId, "", c.openedAt), c.employeeId, c.agency, c.unit, c.year, c.supervisory, own ? c.state : c.state.toOthers(), c.working,
                c.inForce, told, Optional.ofNullable(c.reviewedAt).map(CharterReader::instant), c.review,
                ratings.stream().map(r -> rating(r.row(), r.marks(), byId, names)).toList(), Optional.ofNullable(c.copyOn), Optional.ofNullable(c.receivedOn),
                own ? c.grievance : "", history.stream().filter(h -> own || !h.state.isGrieved()).map(h -> new CharterHappening(h.move, h.state, h.number, names.by(h.who, h.behalf, h.at), h.why)).toList(), open(c));
    }

    private static CharterRating rating(RatingRow r, List<MarkRow> marks, Map<Long, Goal> goals, Names names) {
        List<GivenMark> given = marks.stream().map(m -> {
            Goal goal = m.item.startsWith(GivenMark.GOAL) ? goals.get(Long.parseLong(m.item.substring(GivenMark.GOAL.length()))) : null;
            return new GivenMark(m.item, goal == null ? "" : goal.title(), goal == null ? "" : goal.target(), m.weight, m.mark, m.actual);
        }).toList();
        return new CharterRating(r.edition, r.score, Rating.of(r.mark), Decision.fromStorage(r.findings), r.remark, names.by(r.ratedBy, r.ratedFor, r.ratedAt),
                r.approvedAt == null ? Optional.empty() : Optional.of(names.by(r.approvedBy, "", r.approvedAt)), decision(r.effects), given);
    }

    /** What is to be marked in the version that is in force, in order. */
    List<GivenMark> toMark(CharterRow c) {
        List<GivenMark> all = new ArrayList<>(book.goals(c.id).stream().filter(g -> g.number == c.inForce).map(g -> new GivenMark(GivenMark.GOAL + g.id, g.title, g.target, g.weight, 0, "")).toList());
        CharterFacts.usual(c.supervisory).forEach((competency, weight) -> all.add(new GivenMark(competency.name(), "", "", weight, 0, "")));
        return all;
    }

    /** What the caller may do with it now. */
    Set<CharterMove> open(CharterRow c) {
        Set<CharterMove> all = EnumSet.noneOf(CharterMove.class);
        if (reach.mine(c)) {
            all.addAll(CharterMoves.open(c.state, CharterMoves.By.EMPLOYEE));
        }
        if (reach.manages(c).isPresent()) {
            all.addAll(CharterMoves.open(c.state, CharterMoves.By.MANAGER));
        }
        if (reach.approves(c)) {
            all.addAll(CharterMoves.open(c.state, CharterMoves.By.HR));
        }
        return all;
    }

    Slice<CharterLine> lines(Slice<CharterRow> rows) {
        Map<String, PersonRow> names = rows.rows().isEmpty() ? Map.of() : records.names(rows.rows().stream().map(r -> r.nationalId).distinct().toList());
        return rows.map(r -> new CharterLine(r.id, r.nationalId, names.containsKey(r.nationalId) ? names.get(r.nationalId).nameAr() : r.nationalId,
                names.containsKey(r.nationalId) ? names.get(r.nationalId).nameEn() : "", r.unit, r.year, reach.mine(r) ? r.state : r.state.toOthers(), r.mark == 0 ? Optional.empty() : Optional.of(Rating.of(r.mark))));
    }

    private static Set<String> people(CharterRow c, List<VersionRow> versions, List<CharterBook.Rated> ratings, List<HappenedRow> history) {
        Set<String> all = new HashSet<>(Set.of(c.nationalId));
        versions.forEach(v -> all.addAll(List.of(v.madeBy, v.agreedBy, v.signedBy, v.signedFor)));
        ratings.forEach(r -> all.addAll(List.of(r.row().ratedBy, r.row().ratedFor, r.row().approvedBy)));
        history.forEach(h -> all.addAll(List.of(h.who, h.behalf)));
        return all;
    }

    /** Names of these people, as many statements however many they are. */
    Names names(Set<String> people) {
        Set<String> known = new HashSet<>(people);
        known.remove("");
        return new Names(known.isEmpty() ? Map.of() : records.names(known));
    }

    private static Optional<Decision> decision(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(Decision.fromStorage(stored));
    }

    private static java.time.Instant instant(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }

    /** Names of people by their national id. */
    record Names(Map<String, PersonRow> known) {
        Signed by(String who, String behalf, LocalDateTime at) {
            PersonRow one = known.get(who);
            PersonRow other = known.get(behalf);
            return new Signed(who, one == null ? who : one.nameAr(), one == null ? "" : one.nameEn(), other == null ? behalf : other.nameAr(),
                    other == null ? "" : other.nameEn(), instant(at));
        }
    }
}
