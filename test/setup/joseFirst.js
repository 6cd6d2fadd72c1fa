// The Teams SDK requires jose from CommonJS while our own module graph is still importing it; Jest calls
// that a cycle. Loaded once beforehand it is simply there. Node itself has no trouble with it.
import 'jose';
