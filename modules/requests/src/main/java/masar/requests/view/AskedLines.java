package masar.requests.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import masar.identity.Names;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;
import masar.requests.AlsoRow;
import masar.requests.Asked;
import masar.requests.RequestClock;
import masar.requests.RequestRow;

/** Lines of «طلباتي» in words, for the page and its file alike. */
@ApplicationScoped
@OpenToAll("words")
public class AskedLines {
    @Inject RequestWords words;
    @Inject Names names;

    /**
     * A line.
     *
     * @param kind   name of the kind
     * @param to     where it is followed
     * @param number its number, empty for none
     * @param about  what it is about
     * @param state  where it stands
     * @param look   of the state
     * @param sent   when it was sent, or last saved
     * @param with   who has it, empty where nothing is to be said
     * @param clock  the time left
     */
    public record Line(String kind, String to, String number, String about, String state, String look, Instant sent, String with, Optional<RequestClock> clock) {
    }

    /** A page of them; the names in it are looked up at once. */
    Slice<Line> of(Slice<Asked> page) {
        words.ask(page.rows().stream().flatMap(a -> a.request().stream()).toList());
        return page.map(a -> a.request().map(this::of).orElseGet(() -> of(a.kind(), a.also().orElseThrow())));
    }

    private Line of(RequestRow row) {
        return new Line(words.kind(row.kind()), words.address(row), row.number(), words.about(row), words.state(row.state()), words.look(row.state()), row.sent(),
                words.with(row.kind(), row.step(), row.state(), names.of(row.nowWithId(), row.nowWith())), row.clock());
    }

    private Line of(String kind, AlsoRow row) {
        return new Line(words.kind(kind), row.address(), row.number(), row.about(), row.state(), row.look(), row.sent(), "", row.clock());
    }

    /** The same as cells of a sheet. */
    static List<?> cells(Line line, String day) {
        return List.of(line.number(), line.kind(), line.about(), line.state(), day, line.clock().map(c -> c.due().toString()).orElse(""),
                line.clock().<Object>map(RequestClock::left).orElse(""), line.with());
    }
}
