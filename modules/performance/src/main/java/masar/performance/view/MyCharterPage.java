package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.performance.CharterView;
import masar.performance.DisputedRatings;
import masar.performance.MyCharters;
import masar.performance.RatingPapers;
import masar.requests.Disputed.Matter;
import masar.requests.GrievanceDoor;
import masar.ui.Address;
import masar.ui.Say;

/** One of one's own charters: what it says, one's signature, the copy of the rating, and the way to a grievance. */
@Named("myCharterPage")
@RequestScoped
public class MyCharterPage {
    @Inject MyCharters charters;
    @Inject RatingPapers papers;
    @Inject Instance<GrievanceDoor> doors;
    @Inject CivilClock clock;
    private CharterView view;
    private String why = "";

    @PostConstruct
    void read() {
        view = charters.byId(Address.id("id"));
    }

    public CharterView getView() {
        return view;
    }

    /** Whether anything was put before the employee yet. */
    public boolean isShown() {
        return !view.versions().isEmpty();
    }

    /** The last day for a grievance; null while the copy was not received, or where none has that service. */
    public LocalDate getLastDay() {
        Optional<LocalDate> received = view.receivedOn();
        return received.isEmpty() || doors.isUnsatisfied() ? null : doors.get().lastDay(Matter.RATING, received.get());
    }

    /** Whether a grievance may still be begun. */
    public boolean isGrievable() {
        return getLastDay() != null && !clock.today().isAfter(getLastDay()) && view.grievance().isEmpty();
    }

    /** Where it begins, with the facts. */
    public String getGrieve() {
        return doors.get().address(DisputedRatings.CODE, Integer.toString(view.year()));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Signs. */
    public void agree() {
        done("charters.agree.done", charters.agree(view.id(), Address.id("version")));
    }

    /** Gives it back. */
    public void askChange() {
        done("charters.askChange.done", charters.askChange(view.id(), Address.id("version"), Address.text(why)));
    }

    /** Confirms the receipt of the copy. */
    public void receive() {
        done("charters.receive.done", charters.receive(view.id(), Address.id("version")));
    }

    /** Issues the copy as a paper, and leads to it. */
    public void paper() {
        Address.go("/my/papers?made=" + papers.mine(view.id()).id());
    }

    private void done(String said, CharterView after) {
        Say.good(said);
        Address.go("/my/charter?id=" + after.id());
    }
}
