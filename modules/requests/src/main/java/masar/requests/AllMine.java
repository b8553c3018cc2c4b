package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.ui.Texts;

/**
 * «طلباتي»: all that the caller asked for, of every kind and every module, as one list by its moment. Each module reads a page behind the same
 * place, and the page is made of what lies nearest; so a page costs a query or two a module, however long the lists are.
 */
@ApplicationScoped
@Transactional
public class AllMine {
    private static final Comparator<Asked> NEWEST = Comparator.comparing(Asked::sent).reversed().thenComparing(Asked::list).thenComparing(Asked::id, Comparator.reverseOrder());
    @Inject Caller caller;
    @Inject Mine mine;
    @Inject Kinds kinds;
    @Inject Texts texts;
    @Inject Audit audit;
    @Inject @Any Instance<AlsoAsked> others;

    /** A page of it, newest first. */
    @Requires(Power.SELF)
    public Slice<Asked> mine(AskedQuery query) {
        Optional<Cursor> at = Cursor.parse(query.cursor());
        Set<Standing> standings = new HashSet<>(Standing.of(query.shown()));
        query.standing().ifPresent(one -> standings.retainAll(Set.of(one)));
        String digits = digits(query.text());
        Set<String> codes = codes(query, digits.isEmpty() ? query.text() : "");
        List<Asked> found = new ArrayList<>();
        Set<String> engines = kinds.all().stream().map(RequestKind::code).filter(codes::contains).collect(Collectors.toSet());
        boolean all = engines.size() == kinds.all().size();
        mine.behind(asked(at, "", standings, digits, query.size()), all ? Optional.empty() : Optional.of(engines), caller.nationalId()).forEach(r -> found.add(Asked.of(r)));
        for (AlsoAsked other : others) {
            if (codes.contains(other.code())) {
                other.mine(asked(at, other.code(), standings, digits, query.size())).forEach(r -> found.add(Asked.of(other.code(), r)));
            }
        }
        found.sort(at.map(Cursor::backward).orElse(false) ? NEWEST.reversed() : NEWEST);
        return Slice.cut(found.subList(0, Math.min(found.size(), query.size() + 1)), query.size(), at, a -> List.of(Utc.of(a.sent()), a.list(), a.id()));
    }

    /** A piece of the same list for a file, 100 rows at most; the first piece is recorded. */
    @Requires(Power.SELF)
    public Slice<Asked> export(AskedQuery query) {
        if (query.cursor().isEmpty()) {
            audit.record(AuditEntry.of("requests.exported").about(caller.nationalId()).on("requests", query.shown()));
        }
        return mine(query.at(query.cursor(), 100));
    }

    /** What the caller asked for beside the engine under this number. */
    @Requires(Power.SELF)
    public Optional<AlsoRow> beside(RequestNumber number) {
        AlsoQuery one = new AlsoQuery(Set.of(Standing.values()), number.digits(), Optional.empty(), 1);
        return others.stream().flatMap(other -> other.mine(one).stream()).findFirst();
    }

    /** Codes of all kinds that may stand in the list. */
    @Requires(Power.SELF)
    public List<String> kinds() {
        return Stream.concat(kinds.all().stream().map(RequestKind::code), others.stream().map(AlsoAsked::code)).toList();
    }

    private static AlsoQuery asked(Optional<Cursor> at, String list, Set<Standing> standings, String digits, int size) {
        return new AlsoQuery(standings, digits, at.map(c -> Edge.of(c, list)), size + 1);
    }

    private Set<String> codes(AskedQuery query, String words) {
        List<String> asked = ArabicText.tokens(words);
        return kinds().stream().filter(code -> query.kind().isEmpty() || code.equals(query.kind()))
                .filter(code -> asked.isEmpty() && words.isBlank() || !asked.isEmpty() && asked.stream().allMatch(names(code)::contains)).collect(Collectors.toSet());
    }

    private String names(String code) {
        String key = "requests." + code + ".title";
        return ArabicText.fold(texts.in(Locale.forLanguageTag("ar"), key) + " " + texts.in(Locale.ENGLISH, key));
    }

    // A number, whole or its beginning; empty where words were typed.
    private static String digits(String typed) {
        String digits = RequestNumber.compact(typed);
        if (digits.matches("\\d{11,}")) {
            throw Refused.field("text", "requests.mine.text", ArabicText.shown(typed));
        }
        return digits.matches("\\d+") ? digits : "";
    }
}
