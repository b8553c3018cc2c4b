package masar.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import masar.documents.Verification;
import masar.kernel.Refused;
import masar.kernel.storage.ContentStore;

/** Takes a file where the browser cannot hash it itself, answers with its hash alone, and keeps nothing of it. */
@WebServlet("/verify/file")
@MultipartConfig(maxFileSize = VerifyUpload.SWALLOWED, maxRequestSize = VerifyUpload.SWALLOWED, fileSizeThreshold = 64_000)
public class VerifyUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Verification verification;
    /** More bytes than any paper has. */
    static final long MOST = 5_000_000;
    /** The sign-on's mechanism reads the parameters of each request before us, and what is bigger than this fails there without a word. */
    static final long SWALLOWED = 60_000_000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String hash;
        String code = "";
        try {
            verification.mayBring();
            // Read only when it can be a paper at all; what is bigger, or does not say how big it is, is told so.
            long size = request.getContentLengthLong();
            if (size < 0 || size > MOST) {
                hash = "big";
            } else if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
                hash = "empty";
            } else {
                Part file = request.getPart("file");
                hash = file == null || file.getSize() == 0 ? "empty" : hash(file);
                Part typed = request.getPart("code");
                code = typed == null || typed.getSize() > 60 ? "" : new String(typed.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        } catch (Refused refused) {
            hash = "often";
        }
        response.sendRedirect(request.getContextPath() + "/verify" + (code.isEmpty() ? "" : "/" + URLEncoder.encode(code, StandardCharsets.UTF_8)) + "?file=" + hash);
    }

    private static String hash(Part file) throws IOException {
        MessageDigest digest = ContentStore.sha256();
        byte[] block = new byte[64 * 1024];
        try (InputStream in = file.getInputStream()) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        } finally {
            file.delete();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/verify");
    }
}
