package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.identity.StepUp;
import masar.kernel.CivilDate;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.pay.IncrementCount;
import masar.pay.IncrementException;
import masar.pay.IncrementRun;
import masar.pay.IncrementRuns;
import masar.pay.IncrementState;
import masar.records.PersonRow;
import masar.records.Records;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One run: how far it is, what it came to by reason and by agency, who got none; and after a look the start of the real one. */
@Named("incrementPage")
@RequestScoped
public class IncrementPage {
    private static final int SIZE = 25;
    private static final int SECONDS = 4;
    private static final String HERE = "/ministry/increment?id=";
    @Inject IncrementRuns runs;
    @Inject Records records;
    @Inject Reference reference;
    @Inject StepUp stepUp;
    @Inject Texts texts;
    private IncrementRun run;
    private Slice<IncrementException> slice;
    private Map<String, PersonRow> names = Map.of();
    private String number = Address.param("decision");
    private LocalDate decidedOn;

    /** One agency's line in the table. */
    public record Line(String agency, long granted, long others, java.math.BigDecimal cost) {
    }

    @PostConstruct
    void read() {
        run = runs.get(Address.id("id"));
        // Comes back with the fresh code: what was typed before.
        decidedOn = Address.param("decided").matches("\\d{4}-\\d{2}-\\d{2}") ? Refused.at("decidedOn", () -> CivilDate.parse(Address.param("decided"))) : null;
        if (run.state() == IncrementState.RUNNING) {
            Address.again(SECONDS);
        }
    }

    /** The run. */
    public IncrementRun getRun() {
        return run;
    }

    /** Whether it goes on now. */
    public boolean isRunning() {
        return run.state() == IncrementState.RUNNING;
    }

    /** Whether it was stopped. */
    public boolean isStopped() {
        return run.state() == IncrementState.STOPPED;
    }

    /** The real one for the same day, where this only looked. */
    public Optional<IncrementRun> getReal() {
        return run.dry() ? runs.real(run.day()) : Optional.empty();
    }

    /** Whether the real one may be started from here. */
    public boolean isReady() {
        return run.dry() && run.state() == IncrementState.DONE && getReal().isEmpty();
    }

    /** How many came to what. */
    public List<IncrementCount> getReasons() {
        return runs.byReason(run.id());
    }

    /** Each agency with how many are raised, how many not, and what it costs. */
    public List<Line> getAgencies() {
        Map<String, Line> lines = new TreeMap<>();
        for (IncrementCount count : runs.counts(run.id())) {
            boolean granted = count.reason().equals("GRANTED");
            lines.merge(count.agency(), new Line(count.agency(), granted ? count.people() : 0, granted ? 0 : count.people(), count.cost()),
                    (a, b) -> new Line(a.agency, a.granted + b.granted, a.others + b.others, a.cost.add(b.cost)));
        }
        return List.copyOf(lines.values());
    }

    /** The name of an agency. */
    public String agency(String code) {
        return reference.agencies().stream().filter(a -> a.code().equals(code)).map(a -> a.name(Wishes.now().language())).findFirst().orElse(code);
    }

    /** The reasons to choose from. */
    public List<Option> getWhys() {
        return runs.reasons().stream().filter(r -> !r.equals("GRANTED")).map(r -> new Option(r, texts.get("increments.why." + r))).toList();
    }

    /** The reason that the address asks for. */
    public String getWhy() {
        return runs.reasons().contains(Address.param("why")) ? Address.param("why") : "";
    }

    /** Those who got none. */
    public Slice<IncrementException> getSlice() {
        if (slice == null) {
            slice = runs.exceptions(run.id(), getWhy(), Address.cursor(), SIZE);
            names = records.names(slice.rows().stream().map(IncrementException::nationalId).toList());
        }
        return slice;
    }

    /** Somebody's name. */
    public String name(IncrementException one) {
        return Optional.ofNullable(names.get(one.nationalId())).map(p -> p.name(Wishes.now().language())).orElse(one.nationalId());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Address.text(number);
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** Starts the real one; without a fresh code one is asked for before, which is only where nothing is missing: the page says that first. */
    public void start() {
        if (!stepUp.fresh()) {
            Address.go("/my/confirm?act=increment&then=" + URLEncoder.encode(HERE + run.id() + "&decision=" + URLEncoder.encode(number, StandardCharsets.UTF_8)
                    + "&decided=" + decidedOn, StandardCharsets.UTF_8));
            return;
        }
        IncrementRun begun = runs.start(run.id(), number, decidedOn);
        Say.good("increments.said.started");
        Address.go(HERE + begun.id());
    }

    /** Stops it. */
    public void stop() {
        runs.stop(run.id());
        Say.good("increments.said.stopped");
        Address.go(HERE + run.id());
    }

    /** Lets it go on. */
    public void goOn() {
        runs.goOn(run.id());
        Say.good("increments.said.goesOn");
        Address.go(HERE + run.id());
    }
}
