package masar.requests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("Evidence")
class EvidenceTest {
    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    @TempDir
    static Path data;
    private House house;
    private Town town;
    private long draft;

    @BeforeEach
    void town(House house) {
        System.setProperty("masar.data", data.toString());
        this.house = house;
        town = new Town(house).open();
        draft = town.draft(town.hind, "هنادي");
    }

    private EvidenceFile attach(String name, byte[] content) {
        return house.as(town.hind, () -> town.requests.attach(draft, "nick", name, new ByteArrayInputStream(content)));
    }

    private String refusal(String name, byte[] content) {
        return assertThrows(Refused.class, () -> attach(name, content)).problems().get(0).key();
    }

    @Test
    @DisplayName("keeps a PDF under its Arabic name, once however often it is sent")
    void kept() throws IOException {
        EvidenceFile file = attach("وثيقة التخرج.pdf", PDF);
        assertEquals("وثيقة التخرج.pdf", file.name());
        assertEquals("application/pdf", file.mediaType());
        assertEquals(file.id(), attach("وثيقة التخرج.pdf", PDF).id());
        assertArrayEquals(PDF, Files.readAllBytes(house.as(town.hind, () -> house.bean(Evidence.class).read(file.id())).content()));
    }

    @Test
    @DisplayName("knows a page renamed, a PDF hidden in a page, an archive, an empty file, and a name that lies")
    void wrongContent() {
        assertEquals("requests.evidence.kind", refusal("a.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("requests.evidence.kind", refusal("a.pdf", ("<html>" + new String(PDF, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("requests.evidence.kind", refusal("bomb.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}));
        assertEquals("requests.evidence.empty", refusal("a.pdf", new byte[0]));
        assertEquals("requests.evidence.name", refusal("a.png", PDF));
        assertEquals("requests.evidence.name", refusal("a.pdf.html", PDF));
    }

    @Test
    @DisplayName("takes ten million bytes and not one more, and leaves nothing half written")
    void size() throws IOException {
        byte[] most = Arrays.copyOf(PDF, 10_000_000);
        assertEquals(10_000_000, attach("big.pdf", most).size());
        assertEquals("requests.evidence.tooBig", refusal("big.pdf", Arrays.copyOf(PDF, 10_000_001)));
        try (var left = Files.list(data.resolve("evidence/incoming"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    @DisplayName("cleans names of folders, controls and turning marks")
    void names() {
        assertEquals("passwd.pdf", attach("../../etc/passwd.pdf", PDF).name());
        assertEquals("x.pdf", FileKind.cleanName("C:\\temp\\..\\x.pdf"));
        assertEquals("fdp.pdf", FileKind.cleanName("\u202Efdp\u0000\r\n.pdf"));
        assertTrue(FileKind.cleanName("ط".repeat(500) + ".pdf").length() <= 200);
        assertTrue(FileKind.cleanName("ط".repeat(500) + ".pdf").endsWith(".pdf"));
    }

    @Test
    @DisplayName("is read by the applicant and the deciding agency alone")
    void guarded() {
        EvidenceFile file = attach("a.pdf", PDF);
        Evidence evidence = house.bean(Evidence.class);
        assertThrows(Refused.class, () -> house.as(town.majed, () -> evidence.read(file.id())), "a draft is its writer's alone");
        house.as(town.hind, () -> town.requests.send(draft, UUID.randomUUID().toString()));
        assertEquals(file.id(), house.as(town.majed, () -> evidence.read(file.id())).file().id());
        Town other = new Town(house).open();
        assertTrue(assertThrows(Refused.class, () -> house.as(other.majed, () -> evidence.read(file.id()))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(other.hind, () -> evidence.read(file.id()))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(town.hind, () -> evidence.read("0".repeat(32)))).is("refused.notFound"));
    }
}
