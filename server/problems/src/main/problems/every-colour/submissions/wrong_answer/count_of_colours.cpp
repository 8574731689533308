// Believes that the colours always stand together somewhere.
class Solution {
public:
    int shortestPiece(string beads) {
        string around = beads + beads;
        size_t colours = set<char>(beads.begin(), beads.end()).size();
        for (size_t length = colours; length <= colours + 2; length++) {
            for (size_t i = 0; i < beads.size() && length <= beads.size(); i++) {
                string piece = around.substr(i, length);
                if (set<char>(piece.begin(), piece.end()).size() == colours) return (int)length;
            }
        }
        return (int)beads.size();
    }
};
