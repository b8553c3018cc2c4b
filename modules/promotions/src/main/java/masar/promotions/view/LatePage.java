package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import masar.kernel.Slice;
import masar.promotions.Grievance;
import masar.promotions.Grievances;
import masar.promotions.LateChange;
import masar.promotions.LateCorrections;
import masar.promotions.LateProgress;
import masar.promotions.Post;
import masar.ui.Address;
import masar.ui.Say;
import masar.ui.Texts;

/** What somebody must look at after the freeze: ranks that late corrections would have changed, granted grievances, records not read. */
@Named("latePage")
@ViewScoped
public class LatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    @Inject LateCorrections late;
    @Inject Grievances grievances;
    @Inject SchemeWords schemes;
    @Inject Texts texts;
    private long round;
    private transient LateProgress progress;
    private transient Slice<LateChange> slice;
    private transient List<Grievance> granted;
    private transient List<String> unread;

    @PostConstruct
    void read() {
        round = Address.id("round");
        getProgress();
    }

    /** How far the reading again is. */
    public LateProgress getProgress() {
        if (progress == null) {
            progress = late.progress(round);
        }
        return progress;
    }

    /** This page of those for whom something would be otherwise. */
    public Slice<LateChange> getSlice() {
        if (slice == null) {
            slice = late.list(round, Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The grievances granted against this round's lists. */
    public List<Grievance> getGranted() {
        if (granted == null) {
            granted = grievances.granted(round, "", SIZE).rows();
        }
        return granted;
    }

    /** Names of those whose record could not be read at the freeze. */
    public List<String> getUnread() {
        if (unread == null) {
            unread = late.unread(round);
        }
        return unread;
    }

    /** Reads the frozen cards again, or goes on with it. */
    public String check() {
        Say.good(late.run(round).done() ? "late.done" : "late.goesOn");
        return "/agency/late?faces-redirect=true&round=" + round;
    }

    /** What somebody is called. */
    public String name(String arabic, String english) {
        return ScorePage.name(arabic, english);
    }

    /** A rank; a dash for who is not ranked. */
    public String rank(int rank) {
        return rank == 0 ? "–" : texts.get("late.number", rank);
    }

    /** What it was and what it would be; once where both are the same. */
    public String moved(String was, String now) {
        return was.equals(now) ? was : texts.get("late.move", was, now);
    }

    /** A post in short. */
    public String post(Optional<Post> post) {
        return post.map(Post::number).orElse("–");
    }

    /** Why, in one sentence for each fact. */
    public List<String> why(LateChange change) {
        return change.why().isEmpty() ? List.of(texts.get("late.others")) : change.why().stream().map(this::why).toList();
    }

    private String why(LateChange.Why why) {
        return switch (why.what()) {
            case "IN", "OUT", "WISHES" -> texts.get("late.why." + why.what());
            case "APPOINTED" -> texts.get("late.why.APPOINTED", why.was(), why.now());
            default -> texts.get("late.why", schemes.criterion(why.what()), value(why.was()), value(why.now()));
        };
    }

    private String value(String code) {
        return code.isEmpty() ? "–" : texts.find("fact." + code).orElse(code);
    }
}
