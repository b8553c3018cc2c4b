package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of moves")
class MovesTest {
    private static final String START = "<!-- moves: drawn from Moves.TABLE -->\n";
    private static final String END = "<!-- /moves -->";

    @Test
    @DisplayName("is what the README's picture shows (rewrite it with -Dmasar.draw=true)")
    void picture() throws IOException {
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf(START) + START.length();
        String drawn = text.substring(0, from) + draw() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("masar.draw")) {
            Files.writeString(readme, drawn);
        }
        assertEquals(drawn, Files.readString(readme));
    }

    private static String draw() {
        String rows = Moves.TABLE.stream().map(r -> "    " + r.from() + " --> " + r.to() + " : " + r.move()
                + (r.at() == Moves.At.ANY ? "" : " (" + r.at().name().toLowerCase().replace('_', ' ') + " step)")).collect(Collectors.joining("\n"));
        return "```mermaid\nstateDiagram-v2\n    [*] --> DRAFT\n" + rows + "\n    APPLIED --> [*]\n    REJECTED --> [*]\n    WITHDRAWN --> [*]\n    LAPSED --> [*]\n    CLOSED_AT_DEATH --> [*]\n```\n";
    }

    @Test
    @DisplayName("leads from a draft to every state, and from no closed one anywhere")
    void reaches() {
        Set<RequestState> seen = EnumSet.of(RequestState.DRAFT);
        for (int i = 0; i < RequestState.values().length; i++) {
            Moves.TABLE.stream().filter(r -> seen.contains(r.from())).map(Moves.Row::to).toList().forEach(seen::add);
        }
        assertEquals(EnumSet.allOf(RequestState.class), seen);
        assertTrue(Moves.TABLE.stream().noneMatch(r -> r.from().isClosed()));
    }

    @Test
    @DisplayName("has one row for a move from a state at a step, at most")
    void unambiguous() {
        for (RequestState from : RequestState.values()) {
            for (Move move : Move.values()) {
                assertTrue(Moves.TABLE.stream().filter(r -> r.from() == from && r.move() == move).count() <= 1, from + " " + move);
            }
        }
    }

    @Test
    @DisplayName("lets the last step alone approve, and none but earlier ones verify")
    void steps() {
        assertTrue(Moves.find(RequestState.UNDER_AGENCY_REVIEW, Move.APPROVE, 0, 2).isEmpty());
        assertTrue(Moves.find(RequestState.UNDER_AGENCY_REVIEW, Move.APPROVE, 0, 1).isPresent());
        assertTrue(Moves.find(RequestState.VERIFIED, Move.APPROVE, 1, 2).isPresent());
        assertTrue(Moves.find(RequestState.VERIFIED, Move.VERIFY, 1, 2).isEmpty());
        assertTrue(Moves.find(RequestState.UNDER_AGENCY_REVIEW, Move.SEND_BACK, 0, 2).isEmpty());
    }
}
