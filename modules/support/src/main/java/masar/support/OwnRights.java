package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.Named;
import masar.records.Records;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.ui.Texts;

/** Rights that no page shows because they are not there: missing data, pay and allowances, pension. The facts are those of the own post. */
@ApplicationScoped
@OpenToAll("reads the own record alone, through Records, which guards it")
class OwnRights implements Disputes {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final List<String> RIGHTS = List.of("data", "pay", "pension", "other");
    @Inject Records records;
    @Inject Texts texts;

    @Override
    public String code() {
        return "right";
    }

    @Override
    public List<Disputed> mine() {
        EmployeeRecord record = records.mine();
        // Who has left is held against the agency that they served last.
        Named agency = Stream.concat(Stream.of(record.job().agency()), record.career().stream().map(e -> e.agency())).filter(a -> !a.isEmpty()).findFirst()
                .orElse(Named.NONE);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("grieve.fact.agency", agency.name("ar"), agency.name("en")));
        if (record.job().held()) {
            facts.add(new Fact("grieve.fact.grade", record.job().grade().name("ar"), record.job().grade().name("en")));
            facts.add(Fact.of("grieve.fact.step", Integer.toString(record.job().step())));
            record.pay().basic().ifPresent(b -> facts.add(Fact.of("grieve.fact.basic", b.toPlainString())));
        }
        facts.removeIf(f -> f.ar().isEmpty());
        return agency.isEmpty() ? List.of() : RIGHTS.stream().map(r -> new Disputed(code(), r, Matter.RIGHT, texts.in(ARABIC, "grieve.right." + r),
                texts.in(Locale.ENGLISH, "grieve.right." + r), facts, agency.code(), Optional.empty(), Set.of(), false, "")).toList();
    }
}
