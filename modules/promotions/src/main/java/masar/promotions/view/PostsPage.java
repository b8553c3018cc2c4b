package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.Slice;
import masar.promotions.Post;
import masar.promotions.PostStatus;
import masar.promotions.Posts;
import masar.promotions.law.Promotability;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.Option;
import masar.ui.Texts;

/** The posts of the agency, filtered and paged by the address. */
@Named("postsPage")
@RequestScoped
public class PostsPage {
    private static final int SIZE = 25;
    @Inject Posts posts;
    @Inject CivilClock clock;
    @Inject Texts texts;
    private Slice<Post> slice;

    /** The rows of this page. */
    public Slice<Post> getSlice() {
        if (slice == null) {
            slice = posts.list(Address.choice(PostStatus.class, getStatus()), Digits.number(getGrade()), Address.cursor(), SIZE);
        }
        return slice;
    }

    public String getStatus() {
        return Address.param("status");
    }

    public String getGrade() {
        return Address.param("grade");
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !(getStatus().isEmpty() && getGrade().isEmpty());
    }

    /** Statuses to choose from. */
    public List<Option> getStatuses() {
        return Stream.of(PostStatus.values()).map(s -> new Option(s.name(), texts.get("posts.status." + s))).toList();
    }

    /** Grades to choose from. */
    public List<Option> getGrades() {
        return IntStream.rangeClosed(1, Promotability.topGrade(clock.today())).mapToObj(g -> new Option(Integer.toString(g), texts.get("ready.grade", g)))
                .toList();
    }

    /** The look of a status. */
    public String look(PostStatus status) {
        return status == PostStatus.VACANT ? "good" : status == PostStatus.OFFERED ? "info" : "none";
    }
}
