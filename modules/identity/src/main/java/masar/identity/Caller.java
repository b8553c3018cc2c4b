package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.InRequest;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/**
 * Who is acting now and what they may do today. Works from {@link Acting#now()}, so it answers the same in a request, in a timer
 * and in a test. The house itself ({@link Actor.Kind#SYSTEM}) may do everything; a visitor nothing.
 */
@ApplicationScoped
@OpenToAll("answers about the caller alone")
public class Caller {
    @Inject Powers powers;
    @Inject People people;
    @Inject CivilClock clock;
    @Inject BeanManager beans;
    @Inject Instance<HeldMemory> memory;

    /** The signed-in person; empty for a visitor and for the house. */
    public Optional<SignedIn> person() {
        Actor actor = Acting.now();
        if (!actor.isPerson()) {
            return Optional.empty();
        }
        SignedIn bare = new SignedIn(actor.nationalId(), actor.name(), "", Standing.SERVING, "");
        return Optional.of(people.find(actor.nationalId())
                .map(p -> new SignedIn(p.nationalId(), p.nameAr(), p.nameEn(), p.standing(), p.agencyCode())).orElse(bare));
    }

    /** National ID of the signed-in person; empty for a visitor and for the house. */
    public String nationalId() {
        return Acting.now().nationalId();
    }

    /** Whether the house itself is acting: a timer, an import. */
    public boolean isHouse() {
        return Acting.now().kind() == Actor.Kind.SYSTEM;
    }

    /** Whether this power is held today anywhere, be it for one agency or one service only. Enough to enter, not to act. */
    public boolean may(Power power) {
        return isHouse() || (power == Power.SELF ? Acting.now().isPerson() : held().stream().anyMatch(h -> h.power() == power));
    }

    /** Whether this power is held today for this agency and for all services. The agency is ignored for powers of the ministry. */
    public boolean may(Power power, String agency) {
        return may(power, agency, "");
    }

    /** Whether this power is held today for this agency and this service (a kind of request). */
    public boolean may(Power power, String agency, String service) {
        return isHouse() || matching(power, agency, service).findAny().isPresent();
    }

    /**
     * Lets only those on who hold this power today for this agency and all services.
     *
     * @throws Refused not allowed
     */
    public void require(Power power, String agency) {
        require(power, agency, "");
    }

    /**
     * Lets only those on who hold this power today for this agency and this service.
     *
     * @throws Refused not allowed
     */
    public void require(Power power, String agency, String service) {
        if (!may(power, agency, service)) {
            throw Refused.notAllowed();
        }
    }

    /** The agencies for which any of these powers is held today for all services. Empty for the house and for ministry powers. */
    public Set<String> agencies(Power... any) {
        return reaches(any).stream().filter(r -> r.services().isEmpty()).map(Reach::agency).filter(a -> !a.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How far any of these powers reaches today, delegations limited to services included: what an inbox must filter by. */
    public Set<Reach> reaches(Power... any) {
        Set<Power> wanted = Set.of(any);
        return held().stream().filter(h -> wanted.contains(h.power())).map(h -> new Reach(h.agency(), h.services()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The one for whom the caller acts, when the power for this agency and service is theirs only by delegation: both names
     * belong in the trail. Empty when the power is the caller's own, or not held at all.
     */
    public Optional<Held> onBehalfOf(Power power, String agency, String service) {
        List<Held> matching = matching(power, agency, service).toList();
        return matching.stream().anyMatch(h -> !h.delegated()) ? Optional.empty() : matching.stream().findFirst();
    }

    /** All that the caller holds today, of their own and by delegation. */
    public List<Held> held() {
        if (!Acting.now().isPerson()) {
            return List.of();
        }
        String who = nationalId();
        LocalDate day = clock.today();
        return memory().map(m -> m.recall(who, day, powers::heldBy)).orElseGet(() -> powers.heldBy(who, day));
    }

    /** Remembers for this request what somebody holds on a day, because it was read at the door. */
    void knows(String nationalId, LocalDate day, List<Held> held) {
        memory().ifPresent(m -> m.keep(nationalId, day, held));
    }

    /** Forgets what was remembered for this request, because powers have just changed. */
    void changed() {
        memory().ifPresent(HeldMemory::forget);
    }

    private Optional<HeldMemory> memory() {
        return InRequest.of(beans, memory);
    }

    private Stream<Held> matching(Power power, String agency, String service) {
        return held().stream().filter(h -> h.power() == power)
                .filter(h -> power.scope() != Power.Scope.AGENCY || h.agency().equals(agency))
                .filter(h -> new Reach(h.agency(), h.services()).covers(service));
    }
}
