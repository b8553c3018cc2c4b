package masar.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Delegation;
import masar.identity.Delegations;
import masar.identity.Grant;
import masar.identity.KnownAgencies;
import masar.identity.Names;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The words for powers, agencies and services that several pages use. */
@Named("powerWords")
@ApplicationScoped
@OpenToAll("words")
public class PowerWords {
    @Inject Texts texts;
    @Inject CivilClock clock;
    @Inject Delegations delegations;
    @Inject Names names;
    @Inject Instance<KnownAgencies> agencies;

    /** Name of a power. */
    public String power(Power power) {
        return texts.get("power." + power);
    }

    /** Name of an agency; all agencies for the empty code. */
    public String agency(String code) {
        return code.isEmpty() ? texts.get("power.everywhere") : agencies.stream().flatMap(known -> known.byCode(code).stream()).findFirst()
                .map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** Names of services; all services for none. */
    public String services(Set<String> codes) {
        if (codes.isEmpty()) {
            return texts.get("power.allServices");
        }
        return delegations.services().stream().filter(s -> codes.contains(s.code())).map(s -> s.name(Wishes.now().language())).sorted()
                .collect(Collectors.joining(texts.get("power.between")));
    }

    /** Where a grant stands today. */
    public Grant.State state(Grant grant) {
        return grant.state(clock.today());
    }

    /** Where a delegation stands today. */
    public Grant.State stateOf(Delegation delegation) {
        return delegation.state(clock.today());
    }

    /** Who granted it: a person, or the house when it was set up. */
    public String grantedBy(Grant grant) {
        return grant.grantedById().isEmpty() ? texts.get("power.house") : names.of(grant.grantedById(), grant.grantedBy());
    }

    /** Who ended it early: a person, or the house on the day on which somebody left. */
    public String endedBy(Grant.End end) {
        return end.byId().isEmpty() ? texts.get("audit.house") : names.of(end.byId(), end.by());
    }

    /** Look of a state's tag. */
    public String look(Grant.State state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case TO_COME -> "info";
            case EXPIRED, ENDED -> "none";
        };
    }

    /** All powers that can be granted. */
    public List<Option> getPowers() {
        return Stream.of(Power.values()).filter(p -> p.scope() != Power.Scope.OWN).map(p -> new Option(p.name(), power(p))).toList();
    }

    /** All agencies. */
    public List<Option> getAgencies() {
        String language = Wishes.now().language();
        return agencies.stream().flatMap(known -> known.all().stream()).map(a -> new Option(a.code(), a.name(language))).toList();
    }

    /** All services. */
    public List<Option> getServices() {
        return delegations.services().stream().map(s -> new Option(s.code(), s.name(Wishes.now().language()))).toList();
    }
}
