source "${0%/*}/other.sh"

other 20
