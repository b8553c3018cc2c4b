package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.development.Scholarships;
import masar.development.Study;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.ui.Address;
import masar.ui.Say;

/** «ابتعاثي وإيفادي»: how each stands, the bond as it runs down, the return. */
@Named("myScholarshipPage")
@RequestScoped
public class MyScholarshipPage {
    @Inject Scholarships scholarships;
    @Inject CivilClock clock;
    private List<Study> all;
    private List<String> asked;
    private LocalDate backOn;

    @PostConstruct
    void read() {
        all = scholarships.mine();
        asked = scholarships.asked();
        backOn = clock.today();
    }

    public List<Study> getAll() {
        return all;
    }

    /** Numbers of requests that nobody has decided. */
    public List<String> getAsked() {
        return asked;
    }

    /** The one whose return is to be told; null when there is none. */
    public Study getReturning() {
        return all.stream().filter(s -> s.state().isReturning()).reduce((newer, older) -> older).orElse(null);
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    /** Tells of the return. */
    public void back() {
        if (backOn == null) {
            throw Refused.field("backOn", "refused.missing");
        }
        scholarships.back(Address.id("study"), backOn);
        Say.good("study.back.done");
        Address.go("/my/scholarship");
    }
}
