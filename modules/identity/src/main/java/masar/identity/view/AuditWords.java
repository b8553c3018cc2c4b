package masar.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.identity.AuditTerms;
import masar.identity.KnownAgencies;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.journal.AuditLine;
import masar.kernel.OpenToAll;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The words for what is recorded, and the names of those it is about. */
@Named("auditWords")
@ApplicationScoped
@OpenToAll("words; names are asked for lines that the caller may already see")
public class AuditWords {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Instance<AuditTerms> terms;
    @Inject Instance<KnownPeople> people;
    @Inject Instance<KnownAgencies> agencies;

    /** What was done, in words. */
    public String act(AuditLine line) {
        return texts.get("audit.act." + line.entry().act(), new Object[0]);
    }

    /** What was or became, in words: codes of fields, states and the like are read as people call them. */
    public String change(String kept) {
        return ChangeWords.of(kept, texts::find, prefixes());
    }

    /** Why it was done, in words: a kept cause such as {@code REQUEST 48-0186-0950} is read as people call it. */
    public String why(String kept) {
        return WhyWords.of(kept, texts::find, format::date, prefixes());
    }

    private List<String> prefixes() {
        return terms.stream().flatMap(t -> t.prefixes().stream()).toList();
    }

    /** By which power, in words; empty when none was needed. */
    public String power(AuditLine line) {
        return line.entry().power().isEmpty() ? "" : texts.get("power." + line.entry().power(), new Object[0]);
    }

    /** By which way in, in words; empty for the pages, which are the usual way. */
    public String channel(AuditLine line) {
        return line.actor().channel().isEmpty() ? "" : texts.get("audit.channel." + line.actor().channel(), new Object[0]);
    }

    /** Name of an agency; of the house itself for an empty code. */
    public String agency(String code) {
        if (code.isEmpty()) {
            return texts.get("audit.house", new Object[0]);
        }
        return agencies.stream().flatMap(known -> known.byCode(code).stream()).findFirst().map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** What is no person and did something: the system that sent it, else the house itself. */
    String part(String name) {
        return texts.find("audit.part." + name).orElseGet(() -> texts.get("audit.house", new Object[0]));
    }

    /** The Arabic name of somebody; their national ID where nobody knows them. */
    String nameAr(String nationalId) {
        return people.stream().flatMap(known -> known.byNationalIds(Set.of(nationalId)).values().stream()).map(KnownPerson::nameAr).findFirst().orElse(nationalId);
    }

    /** Names by national ID of all whom these lines concern, in one query. */
    Map<String, String> names(List<AuditLine> lines) {
        Set<String> ids = new LinkedHashSet<>();
        lines.forEach(l -> ids.addAll(List.of(l.entry().subject(), l.entry().onBehalfOf())));
        ids.remove("");
        Map<String, String> names = new HashMap<>();
        people.forEach(known -> known.byNationalIds((Collection<String>) ids).forEach((id, p) -> names.put(id, name(p))));
        return names;
    }

    private static String name(KnownPerson person) {
        return "en".equals(Wishes.now().language()) && !person.nameEn().isEmpty() ? person.nameEn() : person.nameAr();
    }
}
